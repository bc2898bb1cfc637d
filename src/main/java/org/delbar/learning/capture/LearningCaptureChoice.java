package org.delbar.learning.capture;

/** Something to choose in the form. */
public record LearningCaptureChoice(String key, String name, boolean chosen) {}

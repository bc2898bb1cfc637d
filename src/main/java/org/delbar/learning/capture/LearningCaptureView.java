package org.delbar.learning.capture;

import java.util.List;

/**
 * What the templates of the capture form may show; everything is finished text in the reader's language.
 *
 * @param state {@code form}, {@code sample}, {@code line} (one sentence) or {@code nothing}
 * @param id unlike that of any other form on the page
 * @param line the sentence instead of the form; in files the one that leads to it
 * @param linkText empty without a link
 * @param parent id of the page to put worksheets under, empty for the space's own place
 * @param from id of the page it stands on
 * @param problems for those who may edit the page, each names a parameter
 */
public record LearningCaptureView(
        String state,
        String id,
        String heading,
        String line,
        String linkText,
        String linkUrl,
        String space,
        String parent,
        String from,
        List<LearningCaptureChoice> kinds,
        List<LearningCaptureChoice> sources,
        List<String> problems) {

    public LearningCaptureView {
        kinds = List.copyOf(kinds);
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }
}

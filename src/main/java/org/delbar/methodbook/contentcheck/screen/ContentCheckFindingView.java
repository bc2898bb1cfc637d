package org.delbar.methodbook.contentcheck.screen;

/**
 * A finding with what was decided, or is proposed.
 *
 * @param kind why it may be content, in words
 * @param prompt what would replace it; empty where nothing can
 * @param proposed key of what is proposed
 * @param choice key of the decision
 */
public record ContentCheckFindingView(
        String id, String kind, String text, String prompt, String proposed, String choice) {}

package org.delbar.methodbook.contentcheck;

/**
 * One thing on a page that may be content. All text outside headings, header cells and prompts belongs to exactly one.
 *
 * @param id the same for the same storage format of a page
 * @param text as a reader sees it, white space folded, cut
 * @param instruction the prompt that would replace it, in the language of the method; empty where nothing can stand there
 */
public record Finding(String id, FindingKind kind, String text, Choice proposed, String instruction) {

    public boolean mayBeReplaced() {
        return !instruction.isEmpty();
    }
}

package org.delbar.methodbook.contentcheck;

/** Prompts in the language of the method. */
public interface CheckWords {

    /** Instead of the words below a heading, or in the column of a header. */
    String write(String heading);

    /** Instead of words that stand below no heading. */
    String write();

    /** Instead of a heading that held nothing else. */
    String heading();

    /** Instead of one thing among words, as a date; empty where nothing can stand there. */
    String instead(FindingKind kind);
}

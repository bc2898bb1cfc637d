package org.delbar.methodbook.contentcheck;

import java.util.Locale;

/** Why something may be content. */
public enum FindingKind {
    MENTION,
    /** The full name of somebody who has an account, in plain text. */
    NAME,
    DATE,
    MAIL,
    PHONE,
    /** Money and percentages. */
    AMOUNT,
    /** The key of an issue in a tracker. */
    KEY,
    LINK,
    /** An image or another attachment. */
    FILE,
    /** A tick in a task. */
    TASK,
    /** A filled cell under a header row or beside a header column. */
    CELL,
    /** A word somebody gave a macro, as its title. */
    PARAMETER,
    /** Words that somebody has commented on. */
    COMMENT,
    CODE,
    /** A macro that brings content from elsewhere. */
    MACRO,
    /** A paragraph of more words than a prompt has. */
    LONG,
    TEXT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "delbar.methodbook.contentcheck.kind." + key();
    }

    /** Whether it is words of a block as a whole, not one thing among them. */
    boolean isProse() {
        return this == TEXT || this == LONG || this == CELL;
    }
}

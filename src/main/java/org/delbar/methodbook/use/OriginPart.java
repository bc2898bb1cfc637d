package org.delbar.methodbook.use;

/** What a part of the method book adds below the origin of a run, for the person who looks at its page. */
public interface OriginPart {

    /** HTML; empty for nothing. */
    String html(long run);
}

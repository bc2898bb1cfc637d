package org.delbar.methodbook.contentcheck;

/**
 * A step of drawing a page: a tag that opens or closes, or text.
 *
 * @param kind {@code open}, {@code close} or {@code text}
 * @param tag one of a fixed few names of HTML; empty for text
 * @param style what it stands for, as the end of a style's name; may be empty
 * @param finding id of the finding that begins here; empty for none
 */
public record ContentCheckToken(String kind, String tag, String style, String finding, String text) {

    static ContentCheckToken open(String tag, String style) {
        return new ContentCheckToken("open", tag, style, "", "");
    }

    static ContentCheckToken mark(String finding) {
        return new ContentCheckToken("open", "mark", "mark", finding, "");
    }

    static ContentCheckToken close(String tag) {
        return new ContentCheckToken("close", tag, "", "", "");
    }

    static ContentCheckToken text(String text) {
        return new ContentCheckToken("text", "", "", "", text);
    }
}

package org.delbar.workbench.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/**
 * Why storage format is not well-formed, in terms of what a person typed.
 *
 * @param line of the text, from 1
 * @param element what it is about: an element's name, or the parser's own words
 * @param otherLine where the open element began; 0 when that is not the point
 */
public record StorageProblem(Kind kind, int line, String element, String other, int otherLine) {

    /** How it went wrong. */
    public enum Kind {
        /** An element begins and never ends. */
        UNCLOSED,
        /** An element ends while another one is open. */
        CROSSED,
        /** An element ends that never began. */
        UNOPENED,
        /** Anything else; the parser says what. */
        OTHER
    }

    private record Open(String name, int line) {}

    private static final Pattern PIECE = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<(/?)([A-Za-z_][\\w:.-]*)((?:\"[^\"]*\"|'[^']*'|[^\"'<>])*)>",
            Pattern.DOTALL);

    /** Empty when it is well-formed. */
    public static Optional<StorageProblem> in(String storage) {
        try {
            Storage.parse(storage);
            return Optional.empty();
        } catch (Storage.Broken broken) {
            return Optional.of(unbalanced(storage).orElseGet(() -> parsers(broken)));
        }
    }

    private static StorageProblem parsers(Storage.Broken broken) {
        Throwable cause = broken.getCause();
        int line = cause instanceof SAXParseException place ? place.getLineNumber() : 1;
        String words = String.valueOf(cause == null ? broken.getMessage() : cause.getMessage());
        return new StorageProblem(Kind.OTHER, line, words, "", 0);
    }

    private static Optional<StorageProblem> unbalanced(String storage) {
        Deque<Open> open = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(storage);
        int line = 1;
        int counted = 0;
        while (piece.find()) {
            line += lines(storage, counted, piece.start());
            counted = piece.start();
            String name = piece.group(2);
            if (name == null || piece.group(3).endsWith("/")) {
                continue;
            }
            if (piece.group(1).isEmpty()) {
                open.push(new Open(name, line));
            } else if (open.isEmpty()) {
                return Optional.of(new StorageProblem(Kind.UNOPENED, line, name, "", 0));
            } else if (open.peek().name().equals(name)) {
                open.pop();
            } else {
                Open other = open.peek();
                return Optional.of(new StorageProblem(Kind.CROSSED, line, name, other.name(), other.line()));
            }
        }
        return Optional.ofNullable(open.peekLast())
                .map(left -> new StorageProblem(Kind.UNCLOSED, left.line(), left.name(), "", 0));
    }

    private static int lines(String text, int from, int to) {
        return (int)
                text.substring(from, to).chars().filter(each -> each == '\n').count();
    }
}

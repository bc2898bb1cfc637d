package org.delbar.workbench.search;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.delbar.workbench.search.Tokens.Token;

/** A piece of text with the words somebody looked for. */
public record Snippet(List<Piece> pieces) {

    /** @param found whether this is what was looked for */
    public record Piece(String text, boolean found) {}

    private static final int BEFORE = 60;
    private static final int LENGTH = 240;

    /** The whole text. */
    public static Snippet ofTitle(String title, String words) {
        return marked(Tokens.composed(title), wanted(words));
    }

    /** The neighbourhood of the first word that was found; the beginning where none is. */
    public static Snippet ofBody(ContentEntityObject content, String words) {
        String text = Tokens.composed(Fields.text(content));
        Wanted wanted = wanted(words);
        int first = Tokens.of(text).stream()
                .filter(wanted::has)
                .mapToInt(Token::from)
                .findFirst()
                .orElse(0);
        int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        int to = text.length() - from <= LENGTH ? text.length() : text.lastIndexOf(' ', from + LENGTH);
        to = to <= from ? Math.min(text.length(), from + LENGTH) : to;
        String part = (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
        return marked(part, wanted);
    }

    public String text() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }

    private record Wanted(Set<String> words, String beginning) {

        boolean has(Token token) {
            return words.contains(token.word())
                    || (!beginning.isEmpty() && token.word().startsWith(beginning));
        }
    }

    private static Wanted wanted(String words) {
        List<String> all = Tokens.words(words);
        boolean whole = all.isEmpty() || words.strip().toLowerCase(Locale.ROOT).endsWith("\"");
        return new Wanted(Set.copyOf(all), whole ? "" : all.get(all.size() - 1));
    }

    private static Snippet marked(String text, Wanted wanted) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Token token : Tokens.of(text)) {
            if (wanted.has(token)) {
                add(pieces, text.substring(done, token.from()), false);
                add(pieces, text.substring(token.from(), token.to()), true);
                done = token.to();
            }
        }
        add(pieces, text.substring(done), false);
        return new Snippet(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}

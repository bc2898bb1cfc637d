package org.delbar.lists;

import java.text.Normalizer;
import java.util.Locale;

/** Text in the form that columns take and that searches compare. */
public final class Fitted {

    private Fitted() {}

    /** One line without what databases refuse (NUL, lone surrogates), cut to fit; never in the middle of a character. */
    public static String line(String text, int most) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), most));
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                gap = !line.isEmpty();
            } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                int room = most - line.length() - (gap ? 1 : 0);
                if (Character.charCount(c) > room) {
                    break;
                }
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    /**
     * Letters and digits in lower case, single blanks between: what is left means the same to every database and holds no
     * wildcard. The letters of our languages stay; accents on others go.
     */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> folded.appendCodePoint(Character.isLetterOrDigit(c) ? plain(c) : ' '));
        return folded.toString().strip().replaceAll(" +", " ");
    }

    private static int plain(int letter) {
        return switch (letter) {
            case 'å', 'ä', 'ö', 'æ', 'ø' -> letter;
            default ->
                Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                        .codePointAt(0);
        };
    }

    /** The beginning, to the end of a word where there is one. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most);
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, blank > most / 2 ? blank : end) + "…";
    }
}

package org.delbar.learning.worksheets;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.delbar.pagefacts.wizard.FreeTitle;
import org.delbar.spaces.settings.TitlePattern;

/** The title a worksheet gets when its writer gives none, by the pattern of its space. */
final class WorksheetTitle {

    private static final int LONGEST_WORDS = 60;

    private WorksheetTitle() {}

    /**
     * Says nothing (empty) before anything has been written.
     *
     * @param values for the words of the pattern, but for the first words of what happened
     */
    static String proposed(
            TitlePattern pattern, Map<String, String> values, String whatHappened, Predicate<String> taken) {
        String words = firstWords(whatHappened);
        if (words.isEmpty()) {
            return "";
        }
        Map<String, String> all = new HashMap<>(values);
        all.put(TitlePattern.TITLE, words);
        return FreeTitle.of(pattern.filled(all), taken);
    }

    private static String firstWords(String text) {
        String line = text.strip().lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        StringBuilder words = new StringBuilder();
        for (String word : line.strip().split("\\s+", -1)) {
            if (words.length() + word.length() >= LONGEST_WORDS && words.length() > 0) {
                break;
            }
            words.append(words.length() == 0 ? "" : " ").append(word);
        }
        String cut = FreeTitle.cut(words.toString(), LONGEST_WORDS);
        return cut.replaceFirst("[\\s.,:;!?]+$", "");
    }
}

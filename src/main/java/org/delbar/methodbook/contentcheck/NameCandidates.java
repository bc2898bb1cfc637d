package org.delbar.methodbook.contentcheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a text where two to four words stand that may be a person's full name. */
final class NameCandidates {

    private static final Set<String> PARTICLES = Set.of("af", "av", "von", "van", "de", "der", "den", "la");
    private static final int MOST_WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'.-]*");

    /** All that may be one, also those within a longer one and those before the s of a genitive. */
    List<Candidate> in(String text) {
        List<Candidate> candidates = new ArrayList<>();
        List<Word> row = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            Word word = Word.of(words.group(), words.start());
            boolean goesOn = !row.isEmpty()
                    && isBlank(text.substring(row.get(row.size() - 1).end(), word.start()));
            if (!goesOn || !word.mayBeName()) {
                add(row, text, candidates);
                row.clear();
            }
            if (word.mayBeName()) {
                row.add(word);
            }
        }
        add(row, text, candidates);
        return candidates;
    }

    /** Of a name in capitals. */
    private static String capitalised(String name) {
        return Pattern.compile("(?<=\\p{L})\\p{L}")
                .matcher(name)
                .replaceAll(letter -> letter.group().toLowerCase(Locale.ROOT));
    }

    private static boolean isBlank(String between) {
        return between.replace('\u00a0', ' ').isBlank();
    }

    Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        in(text).forEach(candidate -> names.add(candidate.name()));
        return names;
    }

    private static void add(List<Word> row, String text, List<Candidate> candidates) {
        for (int first = 0; first < row.size(); first++) {
            if (row.get(first).isParticle()) {
                continue;
            }
            for (int last = Math.min(row.size(), first + MOST_WORDS) - 1; last > first; last--) {
                if (!row.get(last).isParticle()) {
                    int start = row.get(first).start();
                    int end = row.get(last).end();
                    String name = text.substring(start, end).replaceAll("[\\s\\u00a0]+", " ");
                    candidates.add(new Candidate(name, start, end));
                    if (name.equals(name.toUpperCase(Locale.ROOT))) {
                        candidates.add(new Candidate(capitalised(name), start, end));
                    }
                    if (name.endsWith("s")) {
                        candidates.add(new Candidate(name.substring(0, name.length() - 1), start, end));
                    }
                }
            }
        }
    }

    /** @param name white space folded */
    record Candidate(String name, int start, int end) {}

    private record Word(String text, int start) {

        /** A sentence's end is no part of a name; neither is an English genitive. */
        static Word of(String text, int start) {
            String bare = text;
            while (bare.endsWith(".") || bare.endsWith("'") || bare.endsWith("’") || bare.endsWith("-")) {
                bare = bare.substring(0, bare.length() - 1);
            }
            if (bare.endsWith("’s") || bare.endsWith("'s")) {
                bare = bare.substring(0, bare.length() - 2);
            }
            return new Word(bare, start);
        }

        int end() {
            return start + text.length();
        }

        boolean isParticle() {
            return PARTICLES.contains(text);
        }

        boolean mayBeName() {
            return isParticle() || (text.length() > 1 && Character.isUpperCase(text.codePointAt(0)));
        }
    }
}

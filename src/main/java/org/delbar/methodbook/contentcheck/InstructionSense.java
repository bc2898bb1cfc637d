package org.delbar.methodbook.contentcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Tells words that say what to do from words that say what was done, by signs that are counted. The weights were set by
 * hand on one half of the labelled pages; the other half measures them ({@code docs/bench.md}).
 */
final class InstructionSense {

    private static final InstructionSense SHARED = new InstructionSense();

    private static final Pattern GAP =
            Pattern.compile("_{3,}|\\.{3,}|…|\\[\\s?\\]|\\[[^\\]]{1,40}\\]|<[^>]{1,40}>|\\bX{2,}\\b");
    private static final Pattern SPAN = Pattern.compile(
            "\\d\\s?(?:[-–]\\s?\\d+\\s?)?(?:min\\b|minut|minutt|hours?\\b|timm|timer?\\b|people|persons|personer|deltagare|deltakere|grupp|group|lapp|post-it|sticky|gånger|ganger|times)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What is left between things that are parted by signs. */
    private static final Pattern TAIL = Pattern.compile("[\\s,;.–-]{1,40}$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:;])\\s+");

    private final Set<String> imperative;
    private final Set<String> address;
    private final Set<String> general;
    private final Set<String> past;
    private final Set<String> pastEnds;
    private final Set<String> notPast;
    private final Set<String> self;
    private final Set<String> guidance;
    private final Set<String> record;
    private final Set<String> guidanceColumns;
    private final Set<String> recordColumns;

    private InstructionSense() {
        List<Properties> words =
                Stream.of("", "_sv", "_no").map(InstructionSense::load).toList();
        imperative = set(words, "imperative");
        address = set(words, "address");
        general = set(words, "general");
        past = set(words, "past");
        pastEnds = set(words, "past-ends");
        notPast = set(words, "not-past");
        self = set(words, "self");
        guidance = set(words, "guidance");
        record = set(words, "record");
        guidanceColumns = set(words, "guidance-columns");
        recordColumns = set(words, "record-columns");
    }

    static InstructionSense shared() {
        return SHARED;
    }

    private static Properties load(String language) {
        String file = "instruction-words" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(InstructionSense.class.getResourceAsStream(file))) {
            Properties loaded = new Properties();
            loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> set(List<Properties> words, String key) {
        return words.stream()
                .flatMap(language -> Arrays.stream(language.getProperty(key, "").split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How much speaks for an instruction, in tenths of a sign.
     *
     * @param things weight of the dates, people and amounts that stand among the words
     */
    int score(Piece piece, int things) {
        String text = piece.text();
        List<String> words = words(text);
        return ofShape(text, words.size(), piece.spot())
                + ofWords(text, words)
                + ofPlace(piece)
                - Math.min(30, things * (words.size() <= 15 ? 5 : 4))
                - numbers(text, words);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static int ofShape(String text, int count, Spot spot) {
        int score = 0;
        if (GAP.matcher(text).find()) {
            score += 22;
        }
        if (TAIL.matcher(text).replaceFirst("").endsWith(":") && count <= 6) {
            score += 30;
        }
        if (text.endsWith("?") && count <= 25) {
            score += spot.cell() ? 16 : 24;
        }
        if (SPAN.matcher(text).find()) {
            score += count <= 6 ? 26 : 6;
        }
        if (spot.label() && count <= 4) {
            score += 24;
        }
        return score;
    }

    private int ofWords(String text, List<String> words) {
        int score = 0;
        int sentences = 0;
        for (String sentence : SENTENCE.split(text, -1)) {
            List<String> inside = words(sentence);
            if (!inside.isEmpty() && imperative.contains(inside.get(0))) {
                score += sentences == 0 ? 24 : 8;
            }
            sentences++;
        }
        score += words.stream().anyMatch(address::contains) ? 12 : 0;
        score += (int) Math.min(2, words.stream().filter(general::contains).count()) * 6;
        score -= (int) Math.min(3, words.stream().filter(this::isPast).count()) * 10;
        score -= words.stream().anyMatch(self::contains) ? 14 : 0;
        return score - (words.size() > 40 ? 5 : 0);
    }

    private boolean isPast(String word) {
        return past.contains(word)
                || (word.length() > 5
                        && !notPast.contains(word)
                        && pastEnds.stream().anyMatch(word::endsWith));
    }

    private int ofPlace(Piece piece) {
        Spot spot = piece.spot();
        String heading = " " + String.join(" ", words(spot.heading())) + " ";
        int score = spot.cell() ? -14 : 0;
        score += spot.boxed() ? 14 : 0;
        score += isItalic(piece) ? 20 : 0;
        score += named(heading, guidance) ? 10 : 0;
        score -= named(heading, record) ? 10 : 0;
        String column = " " + String.join(" ", words(spot.column())) + " ";
        score += named(column, guidanceColumns) ? 16 : 0;
        score -= named(column, recordColumns) ? 10 : 0;
        return score + (isNumbered(piece.block()) ? 6 : 0);
    }

    private static boolean named(String heading, Set<String> names) {
        return names.stream().anyMatch(name -> heading.contains(" " + name));
    }

    private static boolean isNumbered(Element block) {
        return block.getTagName().equals("li")
                && block.getParentNode() != null
                && block.getParentNode().getNodeName().equals("ol");
    }

    private static boolean isItalic(Piece piece) {
        return piece.nodes().stream()
                .filter(node -> node instanceof Text text && Tidying.says(text.getData()))
                .allMatch(node -> isWithin(node, piece.block()));
    }

    private static boolean isWithin(Node node, Element block) {
        for (Node each = node.getParentNode(); each != null && each != block; each = each.getParentNode()) {
            if (each.getNodeName().equals("em") || each.getNodeName().equals("i")) {
                return true;
            }
        }
        return false;
    }

    /** Figures are results, but for those of minutes and people. */
    private static int numbers(String text, List<String> words) {
        if (SPAN.matcher(text).find()) {
            return 0;
        }
        long figures = words.stream()
                .filter(word -> word.chars().allMatch(Character::isDigit))
                .count();
        return (int) Math.min(3, figures) * 4;
    }
}

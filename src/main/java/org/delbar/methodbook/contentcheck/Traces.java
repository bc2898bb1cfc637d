package org.delbar.methodbook.contentcheck;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds e-mail and web addresses, keys of issues, dates, phone numbers, amounts and names in plain text, as they are written
 * in English, Swedish and Norwegian. Every pattern is bounded, so the time grows with the text alone.
 */
final class Traces {

    private static final int PLAIN = UNICODE_CHARACTER_CLASS;
    private static final int ANY_CASE = CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS;

    private static final String BLANK = "[ \\u00a0\\u2009\\u202f]";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|januari|februari|mars|maj|juni|juli|augusti|oktober"
                    + "|januar|februar|mai|august|desember"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec|des)\\b\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
            + "|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?"
            + "|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|mån|tis|ons|tors?|fre|lör|sön|man|tir|lør|søn)\\b\\.?)";
    private static final String CLOCK = "(?:,?" + BLANK + "(?:kl\\.?|klockan|klokken|at)" + BLANK
            + "?\\d{1,2}(?:[.:]\\d\\d)?(?:" + BLANK + "?[-–]" + BLANK + "?\\d{1,2}(?:[.:]\\d\\d)?)?)?";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
    private static final String ORDINAL = "(?:\\.|:?[ea]\\b|st\\b|nd\\b|rd\\b|th\\b)?";
    private static final String TO =
            "(?:" + BLANK + "?[-–]" + BLANK + "?|" + BLANK + "(?:and|och|og|to|till|til)" + BLANK + ")";
    private static final String DAYS = DAY + ORDINAL + "(?:" + TO + DAY + ORDINAL + ")?";
    private static final String SHORT_DAY = "(?!(?:1/[234]|2/3|3/4|24/7)(?!\\d))" + DAY + "/(?:1[0-2]|0?[1-9])(?!\\d)";
    private static final String SHORT_YEAR = "(?:,?" + BLANK + "(?:" + YEAR + "|[-–'’]\\d\\d))?";
    private static final String DATE =
            "(?<![\\p{L}\\d./-])(?:" + WEEKDAY + "(?:,|" + BLANK + "den|" + BLANK + "the)?" + BLANK
                    + ")?(?:"
                    + String.join(
                            "|",
                            YEAR + "[-/.](?:1[0-2]|0?[1-9])[-/.]" + DAY,
                            DAY + "[./-](?:1[0-2]|0?[1-9])[./-](?:" + YEAR + "|\\d\\d)",
                            "(?:den" + BLANK + ")?" + DAYS + BLANK + "(?:of" + BLANK + ")?" + MONTH + "(?:,?" + BLANK
                                    + YEAR + ")?",
                            MONTH + BLANK + DAYS + "(?:,?" + BLANK + YEAR + ")?",
                            MONTH + BLANK + YEAR,
                            "(?:den" + BLANK + ")?" + DAY + "\\.(?:1[0-2]|0?[1-9])\\.",
                            SHORT_DAY + "(?:" + TO + SHORT_DAY + ")?" + SHORT_YEAR,
                            WEEKDAY + BLANK + "den" + BLANK + DAY + ORDINAL)
                    + ")(?![\\p{L}\\d]|[/-]\\d)" + CLOCK;
    private static final String PERIOD = "(?<![\\p{L}\\d])(?:"
            + String.join(
                    "|",
                    "(?:v\\.|v|vecka|uke|week|wk)" + BLANK + "?(?:5[0-3]|[1-4]\\d|0?[1-9])(?:" + BLANK + "?[-–]" + BLANK
                            + "?(?:5[0-3]|[1-4]\\d|0?[1-9]))?(?:,?" + BLANK + YEAR + ")?",
                    "Q[1-4](?:" + BLANK + "?(?:" + YEAR + "|['’/]?\\d\\d))?",
                    "(?:kvartal|quarter)" + BLANK + "[1-4](?:,?" + BLANK + YEAR + ")?",
                    "[1-4](?:\\.|:?[ea]|st|nd|rd|th)" + BLANK + "(?:kvartal(?:et)?|quarter)(?:" + BLANK + "(?:of"
                            + BLANK + ")?" + YEAR + ")?",
                    "(?:spring|summer|autumn|fall|winter|våren|sommaren|hösten|vintern|vår|sommer|høst|vinter|våren|sommeren|høsten|vinteren)"
                            + BLANK + YEAR,
                    "(?:midsommar|årsskiftet|nyår|jul|påsk|påske|nyttår|årsskiftet|easter|christmas|(?:first|second|första|andra|første|andre)"
                            + BLANK + "(?:half|halvåret|halvår))(?:" + BLANK + "of)?" + BLANK + YEAR + "(?:/\\d\\d)?")
            + ")(?![\\p{L}\\d])";
    private static final String NUMBER =
            "(?:\\d{1,3}(?:[ \\u00a0\\u2009\\u202f.,’']\\d{3}){1,4}(?!\\d)|\\d{1,12})(?:[.,]\\d{1,3}(?!\\d))?";
    private static final String MANY =
            "(?:k|m|mn|mkr|tkr|mill\\.?|million(?:er|s)?|miljon(?:er)?|tusen|thousand|mrd\\.?|milliard(?:er)?|miljard(?:er)?|billion)";
    private static final String CURRENCY = "(?:€|\\$|£|kr\\.?|sek|nok|eur|usd|dkk|gbp)";
    private static final String AMOUNT = String.join(
            "|",
            "(?<![\\p{L}\\d])" + CURRENCY + BLANK + "?[-–]?" + NUMBER + "(?:" + BLANK + "?" + MANY + "(?!\\p{L}))?",
            "(?<![\\p{L}\\d.,])[-–+]?(?:" + NUMBER + BLANK + "?[-–]" + BLANK + "?)?" + NUMBER + "(?:" + BLANK + "?"
                    + MANY + ")?" + BLANK
                    + "?(?:%|‰|(?:procent(?:enheter)?|prosent(?:poeng)?|per cent|percent|kronor|kroner|kr|sek|nok|eur|usd|dkk|gbp|euros?|mkr|tkr)(?!\\p{L})|[:,]-|€|\\$|£)(?:"
                    + BLANK + "?/" + BLANK + "?\\p{L}{1,8})?",
            "(?<![\\p{L}\\d.,])" + NUMBER + BLANK
                    + "?(?:kg|ton|tonn|tonnes?|kwh|mwh|litres?|liters?|liter|st|stk|pcs)(?![\\p{L}\\d])",
            "(?<![\\p{L}\\d.,])" + NUMBER + BLANK
                    + "(?:mill\\.|million(?:er|s)?|miljon(?:er)?|mrd\\.?|milliard(?:er)?|miljard(?:er)?)(?!\\p{L})");
    private static final String PHONE = "(?<![\\p{L}\\d+-])(?:"
            + String.join(
                    "|",
                    "\\+\\d(?:[ \\u00a0()-]{0,3}\\d){6,13}",
                    "00\\d{2}(?:[ \\u00a0()-]{0,3}\\d){6,11}",
                    "0\\d{4} \\d{3} ?\\d{3}",
                    "0\\d{1,3}[-/ \\u00a0]{1,3}\\d{2,4}(?:[ \\u00a0-]{0,2}\\d{2,3}){1,3}",
                    "[2-9]\\d{2} \\d{2} \\d{3}",
                    "[2-9]\\d \\d{2} \\d{2} \\d{2}")
            + ")(?!\\d)";

    private static final List<Seeker> SEEKERS = List.of(
            new Seeker(
                    FindingKind.LINK,
                    "https?://[^\\s<>\"'()\\[\\]{}]{2,2000}|\\bwww\\.[^\\s<>\"'()\\[\\]{}]{3,2000}",
                    ANY_CASE,
                    "://|www."),
            new Seeker(
                    FindingKind.MAIL,
                    "[\\p{L}\\d][\\p{L}\\d._%+-]{0,63}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,6}",
                    PLAIN,
                    "@"),
            new Seeker(
                    FindingKind.KEY,
                    "(?<![\\p{L}\\d-])(?!(?:ISO|COVID|UTF|SHA)-)[A-Z][A-Z0-9]{1,9}-[1-9]\\d{0,6}(?![\\p{L}\\d-])",
                    PLAIN,
                    "-"),
            new Seeker(FindingKind.DATE, DATE, ANY_CASE, ""),
            new Seeker(FindingKind.DATE, PERIOD, ANY_CASE, ""),
            new Seeker(FindingKind.PHONE, PHONE, PLAIN, ""),
            new Seeker(FindingKind.AMOUNT, AMOUNT, ANY_CASE, ""));

    /** Signs at the ends of a text that parted it from what is gone. */
    private static final Pattern LOOSE_ENDS =
            Pattern.compile("^[\\s,;:()/–-]{1,20}|[\\s,;:(/–-]{1,20}$|\\(\\s{0,5}\\)");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Set<String> names;
    private final NameCandidates candidates = new NameCandidates();

    /** @param names full names to find */
    Traces(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** In order, none over another. */
    List<Trace> in(String text) {
        NavigableMap<Integer, Trace> found = new TreeMap<>();
        boolean digits = DIGIT.matcher(text).find();
        for (Seeker seeker : SEEKERS) {
            if (seeker.mayFind(text, digits)) {
                seeker.seek(text).forEach(trace -> addUnlessTaken(found, trace));
            }
        }
        if (!names.isEmpty()) {
            candidates.in(text).stream()
                    .filter(candidate -> names.contains(candidate.name()))
                    .map(candidate -> new Trace(candidate.start(), candidate.end(), FindingKind.NAME))
                    .forEach(trace -> addUnlessTaken(found, trace));
        }
        return List.copyOf(found.values());
    }

    /** What is left of a line once traces are gone, without gaps. */
    static String joined(String left) {
        return LOOSE_ENDS.matcher(left.replaceAll("\\s+", " ")).replaceAll("").strip();
    }

    private static void addUnlessTaken(NavigableMap<Integer, Trace> found, Trace trace) {
        Map.Entry<Integer, Trace> before = found.lowerEntry(trace.end());
        if (before == null || !before.getValue().overlaps(trace)) {
            found.put(trace.start(), trace);
        }
    }

    /** @param hints one of which a text must hold, parted by |; none for what needs a digit */
    private record Seeker(FindingKind kind, Pattern pattern, List<String> hints) {

        Seeker(FindingKind kind, String pattern, int flags, String hints) {
            this(kind, Pattern.compile(pattern, flags), hints.isEmpty() ? List.of() : List.of(hints.split("\\|", -1)));
        }

        boolean mayFind(String text, boolean digits) {
            return hints.isEmpty() ? digits : hints.stream().anyMatch(text::contains);
        }

        List<Trace> seek(String text) {
            return pattern.matcher(text)
                    .results()
                    .map(this::trace)
                    .filter(trace -> trace.end() > trace.start())
                    .toList();
        }

        /** A sentence's last sign is no part of an address. */
        private Trace trace(MatchResult match) {
            int end = match.end();
            if (kind == FindingKind.LINK || kind == FindingKind.MAIL) {
                while (end > match.start() && ".,;:!?".indexOf(match.group().charAt(end - match.start() - 1)) >= 0) {
                    end--;
                }
            }
            return new Trace(match.start(), end, kind);
        }
    }
}

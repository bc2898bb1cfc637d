package org.delbar.meetups.concepts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.words.PageLanguage;

/** The parts that a concept and its preset put into the template of a page; headings and labels are the template's. */
public final class ConceptPage {

    private static final String TEMPLATE = "meetups-concept-page-";

    private final MeetupWords words;
    private final PageLanguage language;

    /** @param words of the space in which the page is made */
    public ConceptPage(MeetupWords words, PageLanguage language) {
        this.words = words;
        this.language = language;
    }

    /** Storage format by template variable. */
    public Map<String, String> parts(NewConcept concept, LocalDate today) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("conceptLine", StorageMarkup.escaped(concept.line()));
        parts.put("conceptLength", StorageMarkup.escaped(concept.length()));
        parts.put("conceptPeople", StorageMarkup.escaped(concept.people()));
        parts.put(
                "conceptForms",
                concept.forms().stream().map(form -> word(form.textKey())).collect(Collectors.joining(", ")));
        parts.put("conceptPlace", StorageMarkup.escaped(concept.place()));
        parts.put("conceptCost", StorageMarkup.escaped(concept.cost()));
        parts.put("conceptRhythm", StorageMarkup.escaped(concept.rhythm()));
        parts.put("conceptRoles", StorageMarkup.escaped(concept.roles()));
        parts.put("conceptSubject", StorageMarkup.escaped(concept.subject()));
        parts.put(
                "conceptHosts",
                concept.hosts().stream().map(StorageMarkup::person).collect(Collectors.joining(", ")));
        parts.put("conceptOrganisation", StorageMarkup.escaped(concept.organisation()));
        parts.put("conceptStatus", word(concept.status().textKey()));
        parts.put("conceptToday", StorageMarkup.date(today));
        parts.put("conceptStep", word("delbar.meetups.concept.first-step"));
        parts.put(
                "conceptTrialUntil",
                concept.trialUntil().map(StorageMarkup::date).orElse(""));
        parts.put("conceptIdea", paragraph(concept.preset(), "idea"));
        parts.put("conceptProgramme", programme(concept.preset()));
        parts.put("conceptBefore", items(concept.preset(), "before"));
        parts.put("conceptDuring", items(concept.preset(), "during"));
        parts.put("conceptAfter", items(concept.preset(), "after"));
        parts.put("conceptInvitation", paragraph(concept.preset(), "invitation"));
        parts.put(
                "conceptQuestion",
                concept.question().isEmpty()
                        ? "<p>" + instruction(word(Preset.BLANK.textKey("question"))) + "</p>"
                        : StorageMarkup.paragraphs(concept.question()));
        return parts;
    }

    /** Names of the variables that {@link #parts} fills. */
    public static List<String> variables() {
        return List.of(
                "conceptLine",
                "conceptLength",
                "conceptPeople",
                "conceptForms",
                "conceptPlace",
                "conceptCost",
                "conceptRhythm",
                "conceptRoles",
                "conceptSubject",
                "conceptHosts",
                "conceptOrganisation",
                "conceptStatus",
                "conceptToday",
                "conceptStep",
                "conceptTrialUntil",
                "conceptIdea",
                "conceptProgramme",
                "conceptBefore",
                "conceptDuring",
                "conceptAfter",
                "conceptInvitation",
                "conceptQuestion");
    }

    private String paragraph(Preset preset, String part) {
        return "<p>" + shown(preset).apply(word(preset.textKey(part))) + "</p>";
    }

    private String items(Preset preset, String part) {
        return parted(preset, part)
                .map(item -> "<li>" + shown(preset).apply(item) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** "5: Welcome" is a row of five minutes. */
    private String programme(Preset preset) {
        String head = "<tr><th>" + word("delbar.meetups.concept.programme.minutes") + "</th><th>"
                + word("delbar.meetups.concept.programme.what") + "</th></tr>";
        return parted(preset, "programme")
                .map(row -> {
                    int colon = row.indexOf(": ");
                    return "<tr><td>" + row.substring(0, colon) + "</td><td>"
                            + shown(preset).apply(row.substring(colon + 2)) + "</td></tr>";
                })
                .collect(Collectors.joining("", "<table><tbody>" + head, "</tbody></table>"));
    }

    private Stream<String> parted(Preset preset, String part) {
        return Arrays.stream(word(preset.textKey(part)).split(" / ", -1));
    }

    private static UnaryOperator<String> shown(Preset preset) {
        return preset == Preset.BLANK ? ConceptPage::instruction : UnaryOperator.identity();
    }

    /** Shown in the editor only. */
    private static String instruction(String text) {
        return "<ac:placeholder>" + text + "</ac:placeholder>";
    }

    private String word(String key) {
        return StorageMarkup.escaped(words.text(language, key));
    }

    /** The language that a template of ours is written in; empty for the key of another template. */
    public static Optional<PageLanguage> languageOf(String contentTemplateKey) {
        String key = contentTemplateKey.substring(contentTemplateKey.indexOf(':') + 1);
        return key.startsWith(TEMPLATE) ? PageLanguage.ofCode(key.substring(TEMPLATE.length())) : Optional.empty();
    }

    /** The module key of the template in a language. */
    public static String templateKey(PageLanguage language) {
        return TEMPLATE + language.code();
    }
}

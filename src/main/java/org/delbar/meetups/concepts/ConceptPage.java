package org.delbar.meetups.concepts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;

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

    /**
     * Storage format by template variable.
     *
     * @param writer who writes the concept down
     */
    public Map<String, String> parts(NewConcept concept, LocalDate today, PersonKey writer) {
        Map<String, String> parts = new LinkedHashMap<>();
        PresetParts preset = new PresetParts(words, language, concept.preset());
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
        parts.put("conceptWriter", StorageMarkup.person(writer));
        parts.put(
                "conceptTrialUntil",
                concept.trialUntil().map(StorageMarkup::date).orElse(""));
        parts.put("conceptIdea", preset.paragraph("idea"));
        parts.put("conceptProgramme", preset.programme());
        parts.put("conceptBefore", preset.items("before"));
        parts.put("conceptDuring", preset.items("during"));
        parts.put("conceptAfter", preset.items("after"));
        parts.put("conceptInvitation", preset.paragraph("invitation"));
        parts.put("conceptRoleTasks", preset.roles(roles(concept)));
        parts.put(
                "conceptQuestion",
                concept.question().isEmpty()
                        ? "<p>" + PresetParts.instruction(word(Preset.BLANK.textKey("question"))) + "</p>"
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
                "conceptWriter",
                "conceptTrialUntil",
                "conceptIdea",
                "conceptProgramme",
                "conceptBefore",
                "conceptDuring",
                "conceptAfter",
                "conceptInvitation",
                "conceptRoleTasks",
                "conceptQuestion");
    }

    private static List<String> roles(NewConcept concept) {
        return Arrays.stream(concept.roles().split("[,;]", -1))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .toList();
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

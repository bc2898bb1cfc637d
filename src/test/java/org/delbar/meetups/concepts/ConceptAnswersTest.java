package org.delbar.meetups.concepts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.meetups.Concept;
import org.delbar.meetups.ConceptFact;
import org.delbar.meetups.ConceptReader;
import org.delbar.meetups.ConceptStatus;
import org.delbar.meetups.ConceptStep;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptAnswersTest {

    private static final PersonKey ANNA = new PersonKey("anna");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final MeetupWords words = new MeetupWords();

    @Test
    void aNameAndALineAreEnoughForAnIdea() {
        NewConcept concept = check(Map.of()).concept().orElseThrow();

        assertThat(concept.preset()).isEqualTo(Preset.BLANK);
        assertThat(concept.hosts()).containsExactly(ANNA);
        assertThat(concept.status()).isEqualTo(ConceptStatus.IDEA);
    }

    @ParameterizedTest
    @CsvSource({
        "title, , title, no-title",
        "title, Taken, title, title-taken",
        "line, , line, no-line",
        "preset, swimming, preset, choice",
        "hosts, , hosts, nobody",
        "hosts, stranger, hosts, person",
        "form_swimming, true, form, choice",
        "trialUntil, 2027-02-29, trialUntil, date"
    })
    void refusesAtTheFieldThatCanBeMended(String field, String value, String refusedField, String reason) {
        List<Refusal> refusals =
                check(Map.of(field, value == null ? "" : value)).refusals();

        assertThat(refusals)
                .extracting(Refusal::field, refusal -> refusal.textKey().replace("delbar.meetups.refused.", ""))
                .containsExactly(tuple(refusedField, reason));
    }

    @Test
    void whatIsTooLongIsRefusedWithBothNumbers() {
        assertThat(check(Map.of("line", "x".repeat(201))).refusals())
                .extracting(Refusal::arguments)
                .containsExactly(List.of(200, 201));
    }

    @Test
    void nothingIsWrittenWhereConceptsAreOff() {
        ConceptRules closed = new ConceptRules(false, title -> false, name -> Optional.empty());

        assertThat(new ConceptAnswers(fields(Map.of()), ANNA, closed).check().refusals())
                .extracting(Refusal::textKey)
                .containsExactly("delbar.meetups.refused.concepts-off");
    }

    /** What a person writes in the wizard is what the card reads on the page, in every language and with every beginning. */
    @ParameterizedTest
    @MethodSource("beginnings")
    void whatIsWrittenIsWhatIsRead(PageLanguage language, Preset preset) throws Exception {
        NewConcept written = check(Map.of(
                        "preset", preset.key(),
                        "line", "One <topic> & \"coffee\"",
                        "length", "45–90 min",
                        "form_online", "true",
                        "form_on-the-move", "true",
                        "roles", "Host, topic owner",
                        "organisation", "Nord & Sons",
                        "question", "Who comes?\n\nWho comes back?",
                        "trialUntil", "2026-12-20"))
                .concept()
                .orElseThrow();

        Concept read = read(language, written);

        assertThat(read.problems()).isEmpty();
        assertThat(read.line()).isEqualTo("One <topic> & \"coffee\"");
        assertThat(read.length()).isEqualTo("45–90 min");
        assertThat(read.forms()).containsExactly(MeetupForm.ON_THE_MOVE, MeetupForm.ONLINE);
        assertThat(read.roles()).containsExactly("Host", "topic owner");
        assertThat(read.hosts()).containsExactly(ANNA);
        assertThat(read.organisation()).isEqualTo("Nord & Sons");
        assertThat(read.status()).isEqualTo(ConceptStatus.TRIAL);
        assertThat(read.step())
                .isEqualTo(
                        new ConceptStep(Optional.of(TODAY), words.text(language, "delbar.meetups.concept.first-step")));
        assertThat(read.version()).isEqualTo("0.1");
        assertThat(read.trialUntil()).contains(LocalDate.of(2026, 12, 20));
    }

    static Stream<Arguments> beginnings() {
        return Stream.of(PageLanguage.values())
                .flatMap(language -> Stream.of(Preset.values()).map(preset -> Arguments.of(language, preset)));
    }

    @Test
    void eachRoleSaysWhatItDoesAsFarAsWeKnow() {
        String roles = roles("Host, topic owner; <juggler>");

        assertThat(roles)
                .contains("<li><strong>Host</strong>: invites,", "<li><strong>Topic owner</strong>: asks the question")
                .contains(
                        "<li><strong>&lt;juggler&gt;</strong>: <ac:placeholder>What this one does</ac:placeholder></li>");
        assertThat(roles("")).startsWith("<p><ac:placeholder>Who does what");
    }

    /** Every role that a preset names in a language is one that the same language can explain. */
    @ParameterizedTest
    @MethodSource("beginnings")
    void noRoleOfAPresetIsWithoutItsTask(PageLanguage language, Preset preset) {
        NewConcept concept = check(Map.of("roles", words.text(language, preset.textKey("roles"))))
                .concept()
                .orElseThrow();

        assertThat(new ConceptPage(words, language).parts(concept, TODAY, ANNA).get("conceptRoleTasks"))
                .contains("<li>")
                .doesNotContain("ac:placeholder");
    }

    private String roles(String typed) {
        NewConcept concept = check(Map.of("roles", typed)).concept().orElseThrow();
        return new ConceptPage(words, PageLanguage.ENGLISH)
                .parts(concept, TODAY, ANNA)
                .getOrDefault("conceptRoleTasks", "");
    }

    private Concept read(PageLanguage language, NewConcept concept) throws Exception {
        String file = String.format(Locale.ROOT, "concept-page-%s.xml", language.code());
        try (InputStream in = ConceptPage.class.getResourceAsStream(file)) {
            String page = StorageTemplate.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .filled(new ConceptPage(words, language).parts(concept, TODAY, ANNA), key -> key);
            return new ConceptReader(words)
                    .read(PageReader.read(page, ConceptFact.TABLE_ID).facts().orElseThrow());
        }
    }

    private static ConceptAnswers.Checked check(Map<String, String> changed) {
        ConceptRules rules = new ConceptRules(
                true,
                "Taken"::equals,
                name -> Optional.of(name).filter("anna"::equals).map(PersonKey::new));
        return new ConceptAnswers(fields(changed), ANNA, rules).check();
    }

    private static Map<String, String> fields(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(Map.of("title", "Fika", "line", "Coffee and a topic"));
        fields.putAll(changed);
        return fields;
    }
}

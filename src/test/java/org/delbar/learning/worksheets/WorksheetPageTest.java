package org.delbar.learning.worksheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.learning.Kind;
import org.delbar.learning.LearningFact;
import org.delbar.learning.LearningWords;
import org.delbar.learning.Lesson;
import org.delbar.learning.LessonReader;
import org.delbar.learning.LessonStatus;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.PageRecord;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorksheetPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private final LearningWords words = new LearningWords();

    /** What a person writes in the wizard is what the card reads on the page, in every language. */
    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void whatIsWrittenIsWhatIsRead(PageLanguage language) throws Exception {
        Worksheet.Action action =
                new Worksheet.Action("Tell <them> & us", List.of(new PersonKey("bo")), Optional.of(DAY.plusDays(30)));
        Worksheet worksheet = worksheet(false, List.of(action));

        PageRecord page = PageReader.read(filled(language, worksheet), LearningFact.TABLE_ID);
        Lesson lesson = new LessonReader(words).read(page.facts().orElseThrow(), page.tasks());

        assertThat(lesson.problems()).isEmpty();
        assertThat(lesson.happenedOn()).contains(DAY);
        assertThat(lesson.kind()).contains(Kind.WENT_LESS_WELL);
        assertThat(lesson.source()).isEqualTo(words.sourceOfKey("deviation"));
        assertThat(lesson.process()).isEqualTo("Delivery & returns");
        assertThat(lesson.owners()).containsExactly(new PersonKey("anna"));
        assertThat(lesson.forTraining()).isTrue();
        assertThat(lesson.status()).isEqualTo(LessonStatus.ACTION_UNDER_WAY);
        assertThat(lesson.tasks().nextDue()).isEqualTo("2026-10-30");
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void whatIsToBeFinishedLaterIsADraft(PageLanguage language) throws Exception {
        PageRecord page = PageReader.read(filled(language, worksheet(true, List.of())), LearningFact.TABLE_ID);

        assertThat(new LessonReader(words)
                        .read(page.facts().orElseThrow(), page.tasks())
                        .status())
                .isEqualTo(LessonStatus.DRAFT);
    }

    @Test
    void fillsEveryVariableItNames() {
        Map<String, String> parts = new WorksheetPage(words, PageLanguage.ENGLISH)
                .parts(worksheet(false, List.of()), new PersonKey("anna"));

        assertThat(parts.keySet()).containsExactlyElementsOf(WorksheetPage.variables());
    }

    @Test
    void knowsTheLanguageOfItsTemplates() {
        for (PageLanguage language : PageLanguage.values()) {
            assertThat(WorksheetPage.languageOf("org.delbar.confluence:" + WorksheetPage.templateKey(language)))
                    .contains(language);
        }
        assertThat(WorksheetPage.languageOf("somebody:else")).isEmpty();
    }

    private Worksheet worksheet(boolean draft, List<Worksheet.Action> actions) {
        return new Worksheet(
                "Title",
                DAY,
                Optional.of(Kind.WENT_LESS_WELL),
                words.sourceOfKey("deviation"),
                "Delivery & returns",
                true,
                draft,
                "It broke.\n\nTwice.",
                "",
                "",
                actions);
    }

    /** The template of the jar with its variables put in as Confluence does. */
    private String filled(PageLanguage language, Worksheet worksheet) throws Exception {
        String file = "worksheet-page-" + language.code() + ".xml";
        String storage;
        try (InputStream in = WorksheetPage.class.getResourceAsStream(file)) {
            storage = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> parts = new WorksheetPage(words, language).parts(worksheet, new PersonKey("anna"));
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String variable = "<at:var at:name=\"" + part.getKey() + "\" at:rawxhtml=\"true\" />";
            assertThat(storage).contains(variable);
            storage = storage.replace(variable, part.getValue());
        }
        assertThat(storage).doesNotContain("at:var");
        return storage;
    }
}

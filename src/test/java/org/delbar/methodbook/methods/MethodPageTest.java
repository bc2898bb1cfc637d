package org.delbar.methodbook.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodReader;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.Minutes;
import org.delbar.methodbook.Terms;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.pagefacts.PageOutline;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodPageTest {

    private static final PersonKey ANNA = new PersonKey("anna");
    private static final PersonKey BO = new PersonKey("bo");

    private final MethodWords words = new MethodWords();

    /** What a person writes in the wizard is what the card reads on the page, in every language. */
    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void whatIsWrittenIsWhatIsRead(PageLanguage language) throws Exception {
        Method method = read(filled(language, full()));

        assertThat(method.problems()).isEmpty();
        assertThat(method.line()).isEqualTo("Think <alone> & then \"together\"");
        assertThat(method.categories()).extracting(NamedChoice::key).containsExactly("ideas", "share");
        assertThat(method.subjects()).extracting(NamedChoice::key).containsExactly("culture");
        assertThat(method.time()).contains(new Minutes(45, 60));
        assertThat(method.preparationMinutes()).contains(10);
        assertThat(method.people()).contains(new GroupSize(4, Optional.of(12)));
        assertThat(method.forms()).containsExactly(MethodForm.IN_PERSON, MethodForm.OWN_TIME);
        assertThat(method.difficulty()).contains(Difficulty.SOME_PRACTICE);
        assertThat(method.sharedBy()).containsExactly(ANNA, BO);
        assertThat(method.organisation()).isEqualTo("Nord & Sons");
        assertThat(method.basedOn()).contains(new LinkedPage("TOG", "Fika & round"));
        assertThat(method.source())
                .isEqualTo("A course \u00b7 " + words.text(language, "delbar.methodbook.terms.ask-first"));
        assertThat(method.status()).isEqualTo(MethodStatus.TRIAL);
        assertThat(method.version()).isEqualTo("0.5");
        assertThat(method.language()).contains(language);
    }

    /** Instructions in the template are no answers. */
    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void whatIsLeftEmptyIsNoProblem(PageLanguage language) throws Exception {
        Method method = read(filled(language, least()));

        assertThat(method.problems()).isEmpty();
        assertThat(method.time()).isEmpty();
        assertThat(method.categories()).isEmpty();
        assertThat(method.difficulty()).contains(Difficulty.EASY);
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void theTemplateHasEveryRowInOrderAndOnce(PageLanguage language) throws Exception {
        FactsTable facts = PageReader.read(filled(language, least()), MethodFact.TABLE_ID)
                .facts()
                .orElseThrow();

        assertThat(facts.rows())
                .extracting(FactsTable.Row::label)
                .containsExactlyElementsOf(List.of(MethodFact.values()).stream()
                        .map(fact -> words.text(language, fact.textKey()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void theSheetIsAPanelWithOneMarker(PageLanguage language) throws Exception {
        PageOutline page = PageOutline.read(filled(language, least()));

        assertThat(page.macros())
                .containsExactly(
                        "delbar-method-card",
                        "panel",
                        "delbar-method-template",
                        "expand",
                        "delbar-method-runs",
                        "details");
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void choicesStandInTheWordsOfTheTemplatesLanguage(PageLanguage language) {
        Map<String, String> parts = new MethodPage(words, language).parts(full());

        assertThat(parts.get("methodCategories"))
                .isEqualTo(words.text(language, "delbar.methodbook.category.ideas") + ", "
                        + words.text(language, "delbar.methodbook.category.share"));
    }

    @Test
    void fillsEveryVariableItNames() {
        assertThat(new MethodPage(words, PageLanguage.ENGLISH).parts(least()).keySet())
                .containsExactlyElementsOf(MethodPage.variables());
    }

    @Test
    void knowsTheLanguageOfItsTemplates() {
        for (PageLanguage language : PageLanguage.values()) {
            assertThat(MethodPage.languageOf("org.delbar.confluence:" + MethodPage.templateKey(language)))
                    .contains(language);
        }
        assertThat(MethodPage.languageOf("somebody:else")).isEmpty();
    }

    private Method read(String storage) throws Exception {
        return new MethodReader(words)
                .read(PageReader.read(storage, MethodFact.TABLE_ID).facts().orElseThrow());
    }

    private SharedMethod full() {
        return new SharedMethod(
                "Alone, then together",
                "Think <alone> & then \"together\"",
                List.of(category("ideas"), category("share")),
                List.of(words.subjects().ofKey("culture").orElseThrow()),
                Optional.of(new Minutes(45, 60)),
                Optional.of(10),
                Optional.of(new GroupSize(4, Optional.of(12))),
                List.of(MethodForm.IN_PERSON, MethodForm.OWN_TIME),
                Difficulty.SOME_PRACTICE,
                "Paper <A4>",
                List.of(ANNA, BO),
                "Nord & Sons",
                Optional.of(new MethodLink(new SpaceKey("TOG"), "Fika & round")),
                "A course",
                Optional.of(Terms.ASK_FIRST));
    }

    private NamedChoice category(String key) {
        return words.categories().ofKey(key).orElseThrow();
    }

    private static SharedMethod least() {
        return new SharedMethod(
                "Round",
                "Everybody says one word.",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Difficulty.EASY,
                "",
                List.of(ANNA),
                "",
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** The template of the jar with its variables put in as Confluence does. */
    private String filled(PageLanguage language, SharedMethod method) throws Exception {
        String file = String.format(Locale.ROOT, "method-page-%s.xml", language.code());
        try (InputStream in = MethodPage.class.getResourceAsStream(file)) {
            return StorageTemplate.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .filled(new MethodPage(words, language).parts(method), key -> key);
        }
    }
}

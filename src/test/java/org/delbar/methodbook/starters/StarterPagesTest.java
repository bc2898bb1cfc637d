package org.delbar.methodbook.starters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodReader;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.Minutes;
import org.delbar.pagefacts.PageReader;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The eighteen pages as they lie in the jar: facts that are read, steps that fit the time, a sheet, one language each. */
class StarterPagesTest {

    private static final PersonKey ASTRID = new PersonKey("astrid-key");
    private static final int SHORT = 20;

    private static final Map<PageLanguage, List<String>> HEADINGS = Map.of(
            PageLanguage.ENGLISH,
            List.of(
                    "Why",
                    "When to use it, and when not",
                    "Before you start",
                    "Steps",
                    "Variations",
                    "Tips and traps",
                    "Example",
                    "How it went",
                    "Credits"),
            PageLanguage.SWEDISH,
            List.of(
                    "Varför",
                    "När den passar, och när den inte gör det",
                    "Innan ni börjar",
                    "Steg",
                    "Varianter",
                    "Tips och fallgropar",
                    "Exempel",
                    "Så gick det",
                    "Tack till"),
            PageLanguage.NORWEGIAN,
            List.of(
                    "Hvorfor",
                    "Når den passer, og når den ikke gjør det",
                    "Før dere starter",
                    "Steg",
                    "Varianter",
                    "Tips og fallgruver",
                    "Eksempel",
                    "Slik gikk det",
                    "Takk til"));

    private static final Map<PageLanguage, String> SHEETS =
            Map.of(PageLanguage.ENGLISH, "The sheet", PageLanguage.SWEDISH, "Bladet", PageLanguage.NORWEGIAN, "Arket");

    private final MethodWords words = new MethodWords();
    private final StarterPages pages = new StarterPages(words);

    static Stream<Arguments> all() {
        return Arrays.stream(Starter.values())
                .flatMap(starter -> Arrays.stream(PageLanguage.values()).map(each -> Arguments.of(starter, each)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatAMethodSaysAndNothingThatCannotBeRead(Starter starter, PageLanguage language) throws Exception {
        Method method = new MethodReader(words)
                .read(PageReader.read(pages.storage(starter, language, ASTRID), MethodFact.TABLE_ID)
                        .facts()
                        .orElseThrow());

        assertThat(method.problems()).isEmpty();
        assertThat(method.line()).hasSizeBetween(40, 200).endsWith(".");
        assertThat(method.categories()).isNotEmpty();
        assertThat(method.subjects()).isNotEmpty();
        assertThat(method.time()).isPresent();
        assertThat(method.preparationMinutes()).isPresent();
        assertThat(method.people()).isPresent();
        assertThat(method.forms()).isNotEmpty();
        assertThat(method.difficulty()).isPresent();
        assertThat(method.materials()).isNotEmpty();
        assertThat(method.sharedBy()).containsExactly(ASTRID);
        assertThat(method.organisation()).isEmpty();
        assertThat(method.basedOn()).isEmpty();
        assertThat(method.source()).contains("Delbar").contains("Apache License 2.0");
        assertThat(method.status()).isEqualTo(MethodStatus.IN_USE);
        assertThat(method.version()).isEqualTo("1.0");
        assertThat(method.language()).contains(language);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasEveryFactInTheOrderOfMethodsWithTheLabelsOfItsLanguage(Starter starter, PageLanguage language) {
        List<String> labels = Arrays.stream(MethodFact.values())
                .map(fact -> words.text(language, fact.textKey()))
                .toList();

        assertThat(macro(page(starter, language), "details").select("th").eachText())
                .isEqualTo(labels);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theStepsTakeAsLongAsThePageSays(Starter starter, PageLanguage language) {
        Element table = page(starter, language).select("table").stream()
                .filter(each -> each.expectFirst("tr").select("th").size() == 4)
                .filter(each -> each.expectFirst("tr").child(1).text().equals("Min"))
                .findFirst()
                .orElseThrow();
        Minutes time = pages.method(starter, language).time().orElseThrow();

        assertThat(table.select("tr:gt(0) > td:eq(1)")).hasSizeBetween(4, 9);
        assertThat(table.select("tr:gt(0) > td:eq(1)").stream()
                        .mapToInt(cell -> Integer.parseInt(cell.text()))
                        .sum())
                .isBetween(time.from(), time.to());
        assertThat(table.select("td").eachText()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Starter.class)
    void saysTheSameFactsInAllLanguages(Starter starter) {
        assertThat(Arrays.stream(PageLanguage.values())
                        .map(language -> facts(pages.method(starter, language)))
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Starter.class)
    void isBuiltAlikeInAllLanguages(Starter starter) {
        assertThat(Arrays.stream(PageLanguage.values())
                        .map(language -> page(starter, language).getAllElements().stream()
                                .map(Element::tagName)
                                .toList())
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasOneSheetInAPanelThatCanBeWrittenOn(Starter starter, PageLanguage language) {
        Document page = page(starter, language);
        Element panel = macro(page, "panel");
        Element sheet = panel.expectFirst("ac|rich-text-body");

        assertThat(page.select("ac|structured-macro[ac:name=delbar-method-template]"))
                .hasSize(1);
        assertThat(sheet.child(0).select("> ac|structured-macro[ac:name=delbar-method-template]"))
                .hasSize(1);
        assertThat(panel.expectFirst("> ac|parameter[ac:name=title]").text()).isEqualTo(SHEETS.get(language));
        assertThat(sheet.select("table")).isNotEmpty();
        assertThat(sheet.select("h3")).isNotEmpty();
        assertThat(sheet.select("ac|placeholder")).isNotEmpty();
        assertThat(sheet.select("ac|task-status").eachText()).allMatch("incomplete"::equals);
        assertThat(sheet.select("td").stream()
                        .filter(cell -> cell.select("ac|placeholder").isEmpty())
                        .map(Element::text))
                .as("nobody has written on it")
                .allMatch(String::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasACardAndTheHeadingsOfItsLanguage(Starter starter, PageLanguage language) {
        Document page = page(starter, language);

        assertThat(page.select("h2").eachText()).isEqualTo(HEADINGS.get(language));
        assertThat(page.select("ac|layout-section").attr("ac:type")).isEqualTo("two_right_sidebar");
        assertThat(page.expectFirst("ac|layout-cell").child(0).attr("ac:name")).isEqualTo("delbar-method-card");
        assertThat(macro(page, "expand").select("p")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Starter.class)
    void sharesNoSentenceBetweenLanguages(Starter starter) {
        Set<String> seen = new HashSet<>();
        for (PageLanguage language : PageLanguage.values()) {
            Set<String> sentences = sentences(page(starter, language));
            assertThat(sentences).hasSizeGreaterThan(30);
            assertThat(sentences).as(language.code()).noneMatch(seen::contains);
            seen.addAll(sentences);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void quotesAsItsLanguageDoes(Starter starter, PageLanguage language) {
        String foreign = switch (language) {
            case ENGLISH -> "'\"«»‘";
            case SWEDISH -> "'\"«»‘“";
            case NORWEGIAN -> "'\"“”‘";
        };

        assertThat(page(starter, language).text()).doesNotContainPattern("[" + foreign + "]");
    }

    @Test
    void titlesAreTheirOwnInEveryLanguage() {
        List<String> titles = all().map(each -> pages.title((Starter) each.get()[0], (PageLanguage) each.get()[1]))
                .toList();

        assertThat(titles)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        title -> assertThat(title).hasSizeLessThanOrEqualTo(60).doesNotContain(":"));
    }

    private Document page(Starter starter, PageLanguage language) {
        return Jsoup.parse(
                "<page xmlns:ac=\"ac\" xmlns:ri=\"ri\">" + pages.storage(starter, language, ASTRID) + "</page>",
                Parser.xmlParser());
    }

    private static Element macro(Document page, String name) {
        List<Element> found = page.select("ac|structured-macro[ac:name=" + name + "]");
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Longer texts: neighbours share short words, as Bygger på. */
    private static Set<String> sentences(Document page) {
        Set<String> sentences = new HashSet<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && text.text().strip().length() > SHORT) {
                        sentences.add(text.text().strip());
                    }
                },
                page);
        return sentences;
    }

    private static List<Object> facts(Method method) {
        Function<List<NamedChoice>, List<String>> keys =
                choices -> choices.stream().map(NamedChoice::key).collect(Collectors.toList());
        return List.of(
                keys.apply(method.categories()),
                keys.apply(method.subjects()),
                method.time(),
                method.preparationMinutes(),
                method.people(),
                method.forms(),
                method.difficulty().map(Difficulty::key),
                method.status(),
                method.version());
    }
}

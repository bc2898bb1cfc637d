package org.delbar.workbench.search.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.pages.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.delbar.workbench.search.CqlService;
import org.delbar.workbench.search.SearchableCommunity;
import org.delbar.workbench.testing.Community;
import org.delbar.workbench.testing.PropertiesTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CqlTest {

    @SuppressWarnings("NullAway.Init")
    private SearchableCommunity here;

    @BeforeEach
    void open(@TempDir Path folder) {
        here = new SearchableCommunity(new Community(), folder);
        Page walk = here.page("Walk", "<p>along the river</p>", "route", "outdoors");
        here.community.pages.create(
                here.community.together,
                walk,
                "Ångström",
                "<ac:structured-macro ac:name=\"toc\"/><p>a bridge</p>",
                here.community.anna);
        here.page("Talk", "<p>about the river bank</p>", "outdoors");
        here.community.pages.edit(walk.getId(), 1, "Walk", "<p>along the river</p>", here.community.dag, "");
        here.community.readAs(here.community.bo);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "label = outdoors order by title | Talk, Walk",
                "LABEL = Outdoors AND label != route | Talk",
                "label in (route, 'none') | Walk",
                "label not in (route) order by title desc | Ångström, Together, Talk",
                "title ~ walk | Walk",
                "title = 'walk' | Walk",
                "title !~ walk and type = page order by title | Talk, Together, Ångström",
                "text ~ 'river bank' | Talk",
                "text ~ '\"river bank\"' | Talk",
                "text ~ 'riv*' order by title | Talk, Walk",
                "siteSearch ~ 'riv' order by title | Talk, Walk",
                "text ~ 'ri' | ",
                "text ~ route | Walk",
                "space = TOG and label = route | Walk",
                "space = currentSpace() and label = route | Walk",
                "space = NONE | ",
                "type = blogpost | ",
                "creator = anna and label = route | Walk",
                "creator = currentUser() | ",
                "contributor = dag | Walk",
                "macro = toc | Ångström",
                "ancestor = currentContent() order by title | Talk, Walk, Ångström",
                "parent = currentContent() order by title | Talk, Walk",
                "created = 2026-11-21 and label = route | Walk",
                "created < '2026/11/21' | ",
                "lastmodified >= now('-1d') and label = route | Walk",
                "lastModified > now() | ",
                "created > startOfYear() and created < endOfYear() and label = route | Walk",
                "(label = route or macro = toc) and not title = walk | Ångström",
                "label = route or label = outdoors and title = talk order by title | Talk, Walk",
                "order by title | Talk, Together, Walk, Ångström",
                "title = 'a \\' quote' | "
            })
    void finds(String query, String titles) {
        assertThat(here.cql(query)).isEqualTo(titles == null ? List.of() : List.of(titles.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1 | empty",
                "lable = x | 1 | Fields are",
                "label | 6 | operator",
                "label = | 8 | value is missing",
                "label = a b | 11 | missing before “b”",
                "label = a and | 14 | name of a field",
                "label = \"a | 9 | never closed",
                "(label = a | 11 | closing bracket",
                "label in a | 10 | in brackets",
                "label ~ a | 7 | Use =",
                "text = a | 6 | Use ~",
                "created > soon | 11 | no date",
                "created > 2026-13-01 | 11 | no date",
                "created > now(later) | 11 | step",
                "created > tomorrow() | 11 | cannot be used",
                "label = currentUser() | 9 | cannot be used",
                "parent = home | 10 | number",
                "label = a order title | 17 | followed by “by”",
                "label = a order by label | 20 | sorted",
                "label = a; drop | 10 | means nothing",
                "content.property[x].y = 1 | 1 | Fields are",
                "content.property[x = 1 | 17 | closing bracket"
            })
    void refusesNamingThePlace(String query, int column, String words) {
        CqlRefused refused = catchThrowableOfType(CqlRefused.class, () -> here.cql(query));

        assertThat(refused.column()).isEqualTo(column);
        assertThat(new PropertiesTexts().getText(refused.key(), refused.arguments()))
                .startsWith("Column " + column + ":")
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "no"})
    void refusesInEachLanguage(String language) {
        PropertiesTexts english = new PropertiesTexts();
        PropertiesTexts texts = new PropertiesTexts();
        texts.read(Locale.forLanguageTag(language));

        for (String query : List.of("", "lable = x", "label = a b", "text = a")) {
            CqlRefused refused = catchThrowableOfType(CqlRefused.class, () -> here.cql(query));
            assertThat(texts.getText(refused.key(), refused.arguments()))
                    .isNotEqualTo(refused.key())
                    .isNotEqualTo(english.getText(refused.key(), refused.arguments()))
                    .contains(String.valueOf(refused.column()));
        }
    }

    @Test
    void pluginsGetAPartForTheirReader() {
        CQLSearchService service = new CqlService(here.cql);

        PageResponse<Content> first =
                service.searchContent("label = outdoors order by title", new SimplePageRequest(0, 1));

        assertThat(first.getResults()).extracting(Content::getTitle).containsExactly("Talk");
        assertThat(first.hasMore()).isTrue();
        assertThat(service.countContent("label = outdoors")).isEqualTo(2);
        here.community.readAs(here.community.cia);
        assertThat(service.searchContent("label = outdoors", new SimplePageRequest(0, 5)))
                .isEmpty();
        assertThat(service.countContent("label = outdoors")).isZero();
    }

    @Test
    void bracketsWithoutEndAreNoReasonToFall() {
        char[] brackets = new char[100_000];
        Arrays.fill(brackets, '(');

        assertThat(catchThrowableOfType(CqlRefused.class, () -> here.cql(new String(brackets))))
                .isNotNull();
    }
}

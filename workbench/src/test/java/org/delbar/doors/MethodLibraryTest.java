package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMethod.row;
import static org.delbar.doors.Visitor.encoded;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;

/** M2: the library on a page, in files, by REST and as CSV, as different people see it. */
@EachDatabase
class MethodLibraryTest {

    private static final String REST = "/rest/delbar/1/methodbook/library";

    private final Visitor grace;
    private final Visitor samir;
    private final Visitor anonymous;
    private final Workbench workbench;

    /** A word of this test alone: others use the same space. */
    private final String word = "m" + UUID.randomUUID().toString().substring(0, 8);

    MethodLibraryTest(Workbench workbench) {
        this.workbench = workbench;
        grace = Visitor.signedIn(workbench, "grace");
        samir = Visitor.signedIn(workbench, "samir");
        anonymous = Visitor.anonymous(workbench);
    }

    @Test
    void showsWhatCanBeUsedAndHidesIdeasAndWhatHasBeenRetired() {
        method("In use", row("Status", "In use"));
        method("Tried", row("Status", "Testas"));
        method("Liked", row("Status", "Anbefalt"));
        method("Thought", row("Status", "Idea"));
        method("Gone", row("Status", "Retired"));
        method("Silent", "");

        assertThat(titles(library("sort", "title"))).containsExactly("In use", "Liked", "Silent", "Tried");
        assertThat(titles(library("status", "idea, retired"))).containsExactlyInAnyOrder("Thought", "Gone");
        assertThat(library("status", "in-use")
                        .select(".delbar-method-library__chip")
                        .eachText())
                .isEmpty();
        assertThat(library("status", "trial").text()).contains("In trial");
    }

    @Test
    void weAreTwelveAndHaveFortyFiveMinutes() {
        method("Fits", row("People", "4–12") + row("Time", "30–90 min"));
        method("Open end", row("People", "4+") + row("Time", "45 min"));
        method("Says nothing", "");
        method("Too few", row("People", "2–8") + row("Time", "30 min"));
        method("Too many", row("People", "20–40") + row("Time", "30 min"));
        method("Too long", row("People", "4–20") + row("Time", "1 h"));
        long page = page(macro("sort", "title"));

        Element shown = view(grace, page, "method-people=12&method-maxMinutes=45");

        assertThat(titles(shown)).containsExactly("Fits", "Open end", "Says nothing");
        assertThat(card(shown, "Says nothing").text()).contains("time not given", "group size not given");
        assertThat(card(shown, "Fits").text())
                .contains("30–90 min", "4–12 people")
                .doesNotContain("not given");
        assertThat(shown.select("input[name=method-people]").val()).isEqualTo("12");
        assertThat(shown.select(".delbar-method-library__sentence").text()).isEqualTo("We are people and have minutes");
        assertThat(card(view(grace, page, ""), "Says nothing").text()).doesNotContain("not given");
    }

    @Test
    void betweenKindsAllMustBeTrueAndInsideAKindOneIsEnough() {
        method("Ideas online", row("Category", "Ideas") + row("Form", "Online"));
        method("Plan here", row("Category", "Planera, Decide") + row("Form", "In person"));
        method("Do here", row("Category", "Do") + row("Form", "In person"));
        long page = page(macro("sort", "title"));

        assertThat(titles(view(grace, page, "method-category=ideas&method-category=plan")))
                .containsExactly("Ideas online", "Plan here");
        assertThat(titles(view(grace, page, "method-category=ideas,plan&method-form=in-person")))
                .containsExactly("Plan here");
        Element shown = view(grace, page, "method-category=ideas&method-category=plan");
        assertThat(shown.select("input[name=method-category][checked]").eachAttr("value"))
                .containsExactly("ideas", "plan");
        assertThat(count(shown, "method-form", "in-person")).isEqualTo("1");
        assertThat(count(shown, "method-category", "do")).isEqualTo("1");
        assertThat(shown.select(".delbar-method-library__found").text()).isEqualTo("2 methods");
        assertThat(shown.select(".delbar-method-library__reset").attr("href")).doesNotContain("method-category");
    }

    @Test
    void findsWordsOfTitleLineAndWhyOnly() {
        page(grace, "By title", AuthoredMethod.storage("", ""));
        method("By line", row("In one line", "Quiet " + word + "line"));
        page(
                grace,
                "By why",
                AuthoredMethod.storage("", "<h2>Why</h2><p>" + word + "why</p><h2>Steps</h2><p>" + word + "step</p>"));

        assertThat(jsonTitles(grace, "text=" + word + "line")).containsExactly("By line");
        assertThat(jsonTitles(grace, "text=" + word + "WHY")).containsExactly("By why");
        assertThat(jsonTitles(grace, "text=" + word + "step")).isEmpty();
        assertThat(jsonTitles(grace, "text=" + encoded("%"))).isNotEmpty();
    }

    @Test
    void nothingTellsThatThereAreMethodsTheReaderMayNotSee() {
        method("Open 1", row("Category", "Ideas"));
        method("Open 2", row("Category", "Ideas"));
        method("Open 3", row("Category", "Plan"));
        long library = page(macro("pageSize", "2", "sort", "title"));
        String before = view(samir, library, "").outerHtml();
        String narrowed = view(samir, library, "method-category=ideas").outerHtml();
        String jsonBefore = samir.get(REST + "?spaces=TOG&pageSize=2&sort=title&text=" + word)
                .body();
        String csvBefore =
                samir.get(REST + ".csv?spaces=TOG&sort=title&text=" + word).body();

        long hidden = 0;
        for (int i = 1; i <= 4; i++) {
            hidden = hiddenMethod("Hidden " + i, row("Category", "Ideas"));
        }

        assertThat(titles(view(grace, page(macro("pageSize", "100")), ""))).hasSize(7);
        assertThat(view(samir, library, "").outerHtml()).isEqualTo(before);
        assertThat(view(samir, library, "method-category=ideas").outerHtml()).isEqualTo(narrowed);
        assertThat(samir.get(REST + "?spaces=TOG&pageSize=2&sort=title&text=" + word)
                        .body())
                .isEqualTo(jsonBefore);
        assertThat(samir.get(REST + ".csv?spaces=TOG&sort=title&text=" + word).body())
                .isEqualTo(csvBefore)
                .contains("Open 1")
                .doesNotContain("Hidden");
        Element compared = view(samir, library, "method-compare=" + hidden + "&method-compare=1");
        assertThat(compared.outerHtml())
                .isEqualTo(view(samir, library, "method-compare=999999999&method-compare=1")
                        .outerHtml());
        assertThat(compared.text()).contains("None of these methods can be shown.");
    }

    @Test
    void standsTwoOrThreeSideBySide() {
        long one = method("One", row("Time", "45 min") + row("Materials", "Paper"));
        long two = method("Two", row("Time", "15 min") + row("Difficulty", "Easy"));
        long page = page(macro());

        Element shown = view(grace, page, "method-compare=" + two + "&method-compare=" + one);
        Element tooFew = view(grace, page, "method-compare=" + one);

        Element table = shown.expectFirst(".delbar-method-library__compared");
        assertThat(table.select("thead th").eachText()).containsExactly("Fact", "Two ~" + word, "One ~" + word);
        assertThat(table.select("tbody tr").eachText()).contains("Time 15 min 45 min", "Materials – Paper");
        assertThat(shown.select(".delbar-method-library__cards")).isEmpty();
        assertThat(tooFew.select(".delbar-method-library__problems").text())
                .isEqualTo("Compare: Tick 2 or 3 methods; now it is 1.");
        assertThat(titles(tooFew)).containsExactlyInAnyOrder("One", "Two");
        assertThat(shown.select("form[id$=-compare]")).isEmpty();
        assertThat(view(grace, page, "").select("input[name=method-compare]").eachAttr("form"))
                .hasSize(2)
                .allMatch(form -> form.endsWith("-compare"));
    }

    @Test
    void somethingNewIsThreeADayAndTheSameForEverybody() {
        for (int i = 1; i <= 8; i++) {
            method("Drawn " + i, "");
        }
        long page = page(macro("sort", "random"));

        List<String> drawn = titles(view(grace, page, ""));

        assertThat(drawn).hasSize(3);
        assertThat(titles(view(samir, page, ""))).isEqualTo(drawn);
        assertThat(jsonTitles(grace, "sort=random&text=" + word)).isEqualTo(drawn);
    }

    @Test
    void pagesForthAndBackWithoutACap() {
        for (int i = 1; i <= 5; i++) {
            method("Method " + i, "");
        }
        long page = page(macro("pageSize", "2", "sort", "title"));

        Document first = Authored.view(grace, page);
        Document second = follow(first, "next");
        Document third = follow(second, "next");

        assertThat(titles(first)).containsExactly("Method 1", "Method 2");
        assertThat(titles(second)).containsExactly("Method 3", "Method 4");
        assertThat(titles(third)).containsExactly("Method 5");
        assertThat(titles(follow(third, "prev"))).containsExactly("Method 3", "Method 4");
        assertThat(third.select(".delbar-method-library a[rel=next]")).isEmpty();
    }

    @Test
    void everyShapeShowsTheSameMethods() {
        method("One", row("Time", "45 min"));
        method("Two", "");
        long page = page(macro("sort", "title"));

        for (String shape : List.of("cards", "table", "compact")) {
            Element shown = view(grace, page, "method-view=" + shape);
            assertThat(titles(shown)).as(shape).containsExactly("One", "Two");
            assertThat(shown.select(".delbar-method-library__shapes a[aria-current]")
                            .text())
                    .isEqualToIgnoringCase(shape);
        }
    }

    @Test
    void saysWhatItCannotUseAndKeepsWhatWasTyped() {
        method("One", "");
        long page = page(macro("view", "heap", "filters", "maybe"));

        Element shown = view(grace, page, "method-people=9000&method-maxMinutes=soon&method-category=odd");

        assertThat(shown.select(".delbar-method-library__problems li").eachText())
                .containsExactlyInAnyOrder(
                        "View: “heap” is none of the choices.",
                        "Filters: “maybe” is none of the choices.",
                        "People: “9000” cannot be used. Write a number from 1 to 5,000.",
                        "Minutes: “soon” cannot be used. Write a number from 1 to 2,880.",
                        "Category: “odd” is none of the choices.");
        assertThat(shown.select("input[name=method-people]").val()).isEqualTo("9000");
        assertThat(titles(shown)).containsExactly("One");
    }

    @Test
    void refusesProgramsByField() {
        HttpResponse<String> answer = grace.get(REST
                + "?category=odd&pageSize=1000&people=0&maxMinutes=x&spaces=@self&status=done&text=" + "x".repeat(101));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).findValuesAsText("field"))
                .containsExactlyInAnyOrder("category", "pageSize", "people", "maxMinutes", "spaces", "status", "text");
        assertThat(json(answer).findValuesAsText("message"))
                .contains(
                        "“1000” cannot be used. Write a number from 1 to 100.",
                        "This may be at most 100 characters; now it is 101.");
        assertThat(grace.get(REST + ".csv?separator=tab").statusCode()).isEqualTo(400);
    }

    @Test
    void answersProgramsInStableKeys() {
        long id = method(
                "For programs",
                row("Kategori", "Idéer")
                        + row("Tidsåtgång", "45–60 min")
                        + row("Antal personer", "4+")
                        + row("Form", "Digitalt")
                        + row("Status", "I bruk")
                        + row("Språk", "Svenska"));

        JsonNode method =
                json(grace.get(REST + "?text=" + word)).path("methods").path(0);

        assertThat(method.path("page").asLong()).isEqualTo(id);
        assertThat(method.path("categories").path(0).asText()).isEqualTo("ideas");
        assertThat(method.path("minutesFrom").asInt()).isEqualTo(45);
        assertThat(method.path("minutesTo").asInt()).isEqualTo(60);
        assertThat(method.path("peopleFrom").asInt()).isEqualTo(4);
        assertThat(method.path("peopleTo").isNull()).isTrue();
        assertThat(method.path("forms").path(0).asText()).isEqualTo("online");
        assertThat(method.path("status").asText()).isEqualTo("in-use");
        assertThat(method.path("language").asText()).isEqualTo("sv");
        assertThat(method.path("uses").asInt()).isZero();
        assertThat(method.path("address").asText()).startsWith("http");
    }

    @Test
    void theFileCannotRunFormulas() {
        method("=cmd|' /C calc'!A0", row("Materials", "+1") + row("In one line", "a;\"b\",c"));

        HttpResponse<String> file = grace.get(REST + ".csv?separator=comma&text=" + word);

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(disposition -> assertThat(disposition).startsWith("attachment"));
        assertThat(file.body())
                .startsWith("\ufeffpage_id,space,title,line,categories,")
                .contains(",'=cmd|' /C calc'!A0", ",'+1,", "\"a;\"\"b\"\",c\"")
                .endsWith("\r\n");
    }

    @Test
    void showsOnlySpacesTheReaderMaySeeAndNeverSaysWhichExist() {
        method("In Together", "");
        Visitor viktor = Visitor.signedIn(workbench, "viktor");

        assertThat(viktor.get(REST + "?spaces=SAM").body())
                .isEqualTo(viktor.get(REST + "?spaces=NONE").body());
        assertThat(json(viktor.get(REST + "?spaces=@all&text=" + word)).path("methods"))
                .hasSize(1);
        assertThat(json(anonymous.get(REST)).path("methods")).isEmpty();
    }

    @Test
    void showsWhatPeopleWroteAsText() {
        String evil = "<script>alert(1)</script>";
        AuthoredMethod.page(
                grace,
                "TOG",
                0,
                evil + " ~" + word,
                AuthoredMethod.storage(
                        row("In one line", Entities.escape(evil)) + row("Materials", Entities.escape(evil)), ""));

        for (String shape : List.of("cards", "table", "compact")) {
            Element shown = view(
                    grace,
                    page(macro("view", shape, "title", evil)),
                    "method-text=" + encoded("\"><script>x</script>"));
            assertThat(shown.select("script")).isEmpty();
            assertThat(view(grace, page(macro("view", shape)), "").text()).contains(evil);
            assertThat(shown.select("input[name=method-text]").val()).isEmpty();
        }
    }

    @Test
    void invitesToShareTheFirstMethod() {
        long page = page(Authored.macro("delbar-method-library", "text", "nobody wrote this " + word));

        assertThat(view(samir, page, "").text()).contains("No methods yet – share the first one.");
        assertThat(view(samir, page, "").select("a.create-from-template-button"))
                .hasSize(1);
        assertThat(view(Visitor.signedIn(workbench, "viktor"), page, "").select("a.create-from-template-button"))
                .isEmpty();
    }

    private long method(String title, String rows) {
        return page(samir, title, AuthoredMethod.storage(rows, ""));
    }

    /** Below a page that only Grace and Ingrid may see. */
    private long hiddenMethod(String title, String rows) {
        long parent = Long.parseLong(grace.page("/display/TOG/Budget+for+the+autumn+gathering")
                .select("meta[name=ajs-page-id]")
                .attr("content"));
        return AuthoredMethod.page(grace, "TOG", parent, named(title), AuthoredMethod.storage(rows, ""));
    }

    private long page(Visitor author, String title, String storage) {
        return AuthoredMethod.page(author, "TOG", 0, named(title), storage);
    }

    /** Titles are made unlike others' and cut again when they are read. */
    private String named(String title) {
        return title + " ~" + word;
    }

    private long page(String storage) {
        return Authored.page(grace, "TOG", RealWorkbench.freshTitle("Library"), storage);
    }

    /** A library of this test's methods alone. */
    private String macro(String... parameters) {
        String[] all = new String[parameters.length + 2];
        System.arraycopy(parameters, 0, all, 0, parameters.length);
        all[parameters.length] = "text";
        all[parameters.length + 1] = word;
        return Authored.macro("delbar-method-library", all);
    }

    private Element library(String... parameters) {
        return view(grace, page(macro(parameters)), "");
    }

    private static Element view(Visitor reader, long page, String query) {
        return reader.page("/pages/viewpage.action?pageId=" + page + "&" + query)
                .expectFirst(".delbar-method-library");
    }

    private Document follow(Document page, String rel) {
        String address =
                page.select(".delbar-method-library a[rel=" + rel + "]").attr("href");
        assertThat(address).as("the way " + rel).isNotEmpty();
        return grace.page(address.substring(address.indexOf("/pages/")));
    }

    private Element card(Element library, String title) {
        return library.expectFirst(".delbar-method-library__card:contains(" + title + ")");
    }

    private static String count(Element library, String name, String choice) {
        return library.select("label:has(input[name=" + name + "][value=" + choice + "]) .delbar-method-library__count")
                .text();
    }

    private List<String> jsonTitles(Visitor reader, String query) {
        return json(reader.get(REST + "?spaces=TOG&" + query)).findValuesAsText("title").stream()
                .map(title -> title.replace(" ~" + word, ""))
                .toList();
    }

    private List<String> titles(Element library) {
        return library
                .select(".delbar-method-library__name > *, .delbar-method-library__method > :first-child")
                .eachText()
                .stream()
                .map(title -> title.replace(" ~" + word, ""))
                .toList();
    }
}

package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.delbar.doors.AuthoredMeetup.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** E5, decision 21: a calendar is told of a later revision when the entry says something else, and only then. */
@EachDatabase
class MeetupCalendarRevisionTest {

    private static final String FACTS = row("Starts", "2031-12-03 17:00")
            + row("Ends", "19:00")
            + row("Time zone", "Europe/Oslo")
            + row("Place", "The boathouse")
            + row("Online link", "https://meet.example/bees")
            + row("Status", "Planned");

    private final Workbench workbench;
    private final Visitor grace;
    private final String title = RealWorkbench.freshTitle("Counted");
    private final long page;

    MeetupCalendarRevisionTest(Workbench workbench) {
        this.workbench = workbench;
        grace = Visitor.signedIn(workbench, "grace");
        page = Authored.page(grace, "TOG", title, storage(FACTS));
    }

    @Test
    void aNewMeetupBeginsAtNoughtAndAskingAgainCountsNothing() {
        List<String> first = file(page);

        assertThat(first).contains("SEQUENCE:0");
        assertThat(withoutStamp(file(page))).isEqualTo(withoutStamp(first));
    }

    @Test
    void anEditOfTheTextBelowIsNoChange() {
        List<String> before = file(page);

        edits(title, storage(FACTS) + "<p>Bring a cup.</p>");
        edits(title, storage(FACTS) + "<p>Bring a cup or two.</p>");

        assertThat(withoutStamp(file(page))).isEqualTo(withoutStamp(before));
    }

    @Test
    void eachChangeOfWhatTheEntrySaysIsOneMore() {
        String identity = line(file(page), "UID:");

        assertThat(after(FACTS.replace("17:00", "17:30")))
                .contains("SEQUENCE:1", "DTSTART;TZID=Europe/Oslo:20311203T173000");
        assertThat(after(FACTS.replace("boathouse", "library"))).contains("SEQUENCE:2", "LOCATION:The library");
        assertThat(after(FACTS.replace("bees", "honey"))).contains("SEQUENCE:3");
        assertThat(after(FACTS.replace("Planned", "Cancelled"))).contains("SEQUENCE:4", "STATUS:CANCELLED");
        edits(title + " once more", storage(FACTS));
        assertThat(file(page)).contains("SEQUENCE:5", "STATUS:CONFIRMED", identity);
    }

    @Test
    void aChangeNobodyHeardOfIsCountedWhenSomebodyAsks() {
        file(page);
        sql("update \"AO_865497_CALENDAR_ENTRY\" set \"FINGERPRINT\" = 'older' where \"PAGE_ID\" = ?");
        assertThat(file(page)).contains("SEQUENCE:1");
        assertThat(file(page)).contains("SEQUENCE:1");

        sql("delete from \"AO_865497_CALENDAR_ENTRY\" where \"PAGE_ID\" = ?");
        assertThat(file(page)).contains("SEQUENCE:0");
    }

    @Test
    void whileNothingMayBeWrittenTheNumberIsToldAndNotKept() {
        file(page);
        sql("update \"AO_865497_CALENDAR_ENTRY\" set \"FINGERPRINT\" = 'older' where \"PAGE_ID\" = ?");
        readOnly(true);
        try {
            assertThat(file(page)).contains("SEQUENCE:1");
            assertThat(kept("\"FINGERPRINT\" = 'older'")).isEqualTo(1);
        } finally {
            readOnly(false);
        }
        assertThat(file(page)).contains("SEQUENCE:1");
        assertThat(kept("\"FINGERPRINT\" = 'older'")).isZero();
    }

    @Test
    void eachSaveIsCountedThoughNobodyAsks() {
        edits(title, storage(FACTS.replace("17:00", "17:30")));
        edits(title, storage(FACTS));

        assertThat(kept("\"REVISION\" = 2")).isEqualTo(1);
        assertThat(file(page)).contains("SEQUENCE:2");
    }

    @Test
    void readingAllPagesAgainCountsWhatWasMissedAndNothingElse() {
        sql("update \"AO_865497_CALENDAR_ENTRY\" set \"FINGERPRINT\" = 'older' where \"PAGE_ID\" = ?");

        readsAgain();
        await().until(() -> kept("\"REVISION\" = 1") == 1);
        readsAgain();

        assertThat(file(page)).contains("SEQUENCE:1");
    }

    private void readsAgain() {
        assertThat(grace.send("POST", "/rest/delbar/1/pagefacts/TOG/rebuild", Map.of())
                        .statusCode())
                .isIn(200, 202);
    }

    @Test
    void aCopyIsAnotherEntryThatBeginsAtNought() {
        after(FACTS.replace("17:00", "17:30"));
        String copied = title + " copied";
        sends("/pages/copypage.action?pageId=" + page, "#copy-page-form", Map.of("newTitle", copied));
        long copy = Long.parseLong(grace.page("/display/TOG/" + Visitor.encoded(copied))
                .select("meta[name=ajs-page-id]")
                .attr("content"));

        assertThat(file(copy)).contains("SEQUENCE:0").doesNotContain(line(file(page), "UID:"));
        assertThat(file(page)).contains("SEQUENCE:1");
    }

    @Test
    void aMovedMeetupStaysTheSameEntry() {
        List<String> before = after(FACTS.replace("17:00", "17:30"));

        sends("/pages/movepage.action?pageId=" + page, "#move-page-form", Map.of("spaceKey", "SAM", "parentTitle", ""));

        assertThat(withoutStamp(file(page))).isEqualTo(withoutStamp(before));
        assertThat(kept("\"SPACE_KEY\" = 'SAM'")).isEqualTo(1);
    }

    @Test
    void theCountWaitsInTheTrashAndIsPurgedWithItsPage() {
        List<String> before = after(FACTS.replace("17:00", "17:30"));
        String trash = "/pages/viewtrash.action?key=TOG";
        sends("/pages/removepage.action?pageId=" + page, "#remove-page-form", Map.of());
        sends(trash, "form[action*=restoretrash]:has(input[value=" + page + "])", Map.of());
        assertThat(withoutStamp(file(page))).isEqualTo(withoutStamp(before));

        sends("/pages/removepage.action?pageId=" + page, "#remove-page-form", Map.of());
        assertThat(kept("\"REVISION\" = 1")).isEqualTo(1);
        sends(trash, "form[action*=purgetrash]:has(input[value=" + page + "])", Map.of());
        assertThat(kept("\"REVISION\" = 1")).isZero();
    }

    private List<String> after(String facts) {
        edits(title, storage(facts));
        return file(page);
    }

    private static String storage(String facts) {
        return AuthoredMeetup.storage(facts);
    }

    private List<String> file(long id) {
        return grace.get("/rest/delbar/1/meetups/" + id + "/calendar.ics")
                .body()
                .replace("\r\n ", "")
                .lines()
                .toList();
    }

    /** The moment of asking is the only thing that differs. */
    private static List<String> withoutStamp(List<String> file) {
        return file.stream().filter(line -> !line.startsWith("DTSTAMP:")).toList();
    }

    private static String line(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }

    private int kept(String where) {
        return Objects.requireNonNull(workbench
                .database()
                .jdbc()
                .queryForObject(
                        "select count(*) from \"AO_865497_CALENDAR_ENTRY\" where \"PAGE_ID\" = ? and " + where,
                        Integer.class,
                        page));
    }

    private void sql(String statement) {
        assertThat(workbench.database().jdbc().update(statement, page)).isEqualTo(1);
    }

    private void readOnly(boolean on) {
        Visitor.signedIn(workbench, "ingrid").postForm("/workbench/read-only", Map.of("on", String.valueOf(on)));
    }

    private void edits(String called, String body) {
        sends(
                "/pages/editpage.action?pageId=" + page,
                "form[action*=doeditpage]",
                Map.of("title", called, "wysiwygContent", body));
    }

    private void sends(String screen, String form, Map<String, String> changed) {
        Document shown = grace.page(screen);
        Element found = shown.expectFirst(form);
        Map<String, String> fields = new HashMap<>();
        found.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        found.select("select[name]")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").val()));
        fields.putAll(changed);
        assertThat(grace.postForm(found.absUrl("action"), fields).statusCode()).isEqualTo(200);
    }
}

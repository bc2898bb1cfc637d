package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final FactLabel SOURCE = new FactLabel("source", List.of("Source", "Källa"));

    @Test
    void readsLabelsAndValuesOfTheTableWithTheId() throws Exception {
        FactsTable facts = facts(details("delbar-learning", row("Source", "<p>Own <strong>experience</strong></p>")));

        assertThat(facts.value(SOURCE)).map(FactValue::text).contains("Own experience");
    }

    @Test
    void findsALabelInAnyOfItsLanguagesAndSpellings() throws Exception {
        FactsTable facts = facts(details("delbar-learning", row(" K&auml;lla:&nbsp;", "Medarbetare")));

        assertThat(facts.value(SOURCE)).map(FactValue::text).contains("Medarbetare");
    }

    @Test
    void readsPeopleAndDatesAsTheyAreLinked() throws Exception {
        FactsTable facts = facts(details(
                "delbar-learning",
                row(
                        "Source",
                        "<ac:link><ri:user ri:userkey=\"anna\" /></ac:link>, <ac:link><ri:user ri:userkey=\"bo\" /></ac:link>"
                                + "<time datetime=\"2026-09-30\" />")));

        FactValue value = facts.value(SOURCE).orElseThrow();
        assertThat(value.people()).containsExactly("anna", "bo");
        assertThat(value.dates()).containsExactly("2026-09-30");
    }

    @Test
    void takesTheFirstTableOfAnIdAndCountsTheOthers() throws Exception {
        FactsTable facts = facts(details("delbar-learning", row("Source", "first"))
                + details("delbar-learning", row("Source", "second")));

        assertThat(facts.value(SOURCE)).map(FactValue::text).contains("first");
        assertThat(facts.furtherTables()).isEqualTo(1);
    }

    @Test
    void passesOverTablesOfOtherIdsAndTablesInsideCells() throws Exception {
        String nested = "<table><tbody><tr><th>Source</th><td>inner</td></tr></tbody></table>";
        FactsTable facts = facts(details("delbar-meetup", row("Source", "other"))
                + details("delbar-learning", row("Notes", nested) + row("Source", "outer")));

        assertThat(facts.value(SOURCE)).map(FactValue::text).contains("outer");
        assertThat(facts.rows()).extracting(FactsTable.Row::label).containsExactly("Notes", "Source");
    }

    @Test
    void knowsNoFactsWhereThereIsNoTable() throws Exception {
        assertThat(PageReader.read("<p>Just a page</p>", "delbar-learning").facts())
                .isEmpty();
    }

    @Test
    void countsTasksThatSaySomething() throws Exception {
        String tasks = "<ac:task-list>"
                + task("complete", "Write it down")
                + task("incomplete", "Tell the others <time datetime=\"2026-12-24\" />")
                + task("incomplete", "Look again <time datetime=\"2026-12-01\" />")
                + task("incomplete", "<ac:placeholder>What, who and by when</ac:placeholder>")
                + "</ac:task-list>";

        assertThat(PageReader.read(tasks, "delbar-learning").tasks()).isEqualTo(new PageTasks(2, 1, "2026-12-01"));
    }

    @Test
    void countsTasksInsideTasks() throws Exception {
        String inner = "<ac:task-list>" + task("complete", "Buy flour") + "</ac:task-list>";
        String outer = "<ac:task-list>" + task("incomplete", "Bake " + inner) + "</ac:task-list>";

        assertThat(PageReader.read(outer, "delbar-learning").tasks()).isEqualTo(new PageTasks(1, 1, ""));
    }

    @Nested
    class Refuses {

        @Test
        void textThatIsNotWellFormed() {
            assertThatThrownBy(() -> PageReader.read("<p>open", "delbar-learning"))
                    .isInstanceOf(PageReader.Unreadable.class);
        }

        @Test
        void entitiesThatThePageDeclaresItself() {
            String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><p>&a;</p>";

            assertThatThrownBy(() -> PageReader.read(bomb, "delbar-learning"))
                    .isInstanceOf(PageReader.Unreadable.class);
        }
    }

    private static FactsTable facts(String storage) throws PageReader.Unreadable {
        return PageReader.read(storage, "delbar-learning").facts().orElseThrow();
    }

    private static String details(String id, String rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">" + id
                + "</ac:parameter><ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
    }

    private static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
    }

    private static String task(String status, String body) {
        return "<ac:task><ac:task-id>1</ac:task-id><ac:task-status>" + status + "</ac:task-status><ac:task-body>" + body
                + "</ac:task-body></ac:task>";
    }
}

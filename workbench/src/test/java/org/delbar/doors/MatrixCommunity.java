package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;

/**
 * A community with secrets: the words of {@link #SPACE_SECRET} stand in a space and its settings, those of {@link
 * #PAGE_SECRET} on a restricted page of it. All persons sign in first; then one of them is disabled.
 */
final class MatrixCommunity implements AutoCloseable {

    static final String SPACE_SECRET = "quokka";
    static final String PAGE_SECRET = "zebra";
    static final String SPACE = "TOG";
    static final String NO_SPACE = "NOWHERE";
    static final long NO_PAGE = 999_999_999;

    /** Everybody may read it, anonymous people too. */
    static final String OPEN_SPACE = "DEL";

    private static final String BLUEPRINT = "org.delbar.confluence:learning-worksheet-blueprint";

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final Workbench workbench = start();
    private final Map<MatrixPerson, Visitor> visitors = new EnumMap<>(MatrixPerson.class);
    private final long restricted;
    private final long open;

    MatrixCommunity() {
        rights();
        for (MatrixPerson person : MatrixPerson.values()) {
            visitors.put(
                    person,
                    person.username().isEmpty()
                            ? Visitor.anonymous(workbench)
                            : Visitor.signedIn(workbench, person.username()));
        }
        Visitor organiser = visitor(MatrixPerson.ORGANISER);
        open = lesson(organiser, SPACE_SECRET);
        restricted = lesson(organiser, PAGE_SECRET);
        method(organiser, SPACE_SECRET);
        meetup(organiser, SPACE_SECRET);
        for (long page : new long[] {restricted, method(organiser, PAGE_SECRET), meetup(organiser, PAGE_SECRET)}) {
            for (String allowed : new String[] {"samir", "grace"}) {
                sql(
                        "insert into wb_page_restriction (page_id, holder_kind, holder) values (?, 'user', ?)",
                        page,
                        allowed);
            }
        }
        settings();
        visitor(MatrixPerson.ADMINISTRATOR).postForm("/workbench/people", Map.of("disable", "noah"));
        visitor(MatrixPerson.ADMINISTRATOR)
                .postForm("/doauthenticate.action", Map.of("password", "ingrid", "destination", "/"));
    }

    Visitor visitor(MatrixPerson person) {
        return Objects.requireNonNull(visitors.get(person));
    }

    /** A page that only its organiser and the administrators may see. */
    long restricted() {
        return restricted;
    }

    /** A page that all who may see the space may see. */
    long open() {
        return open;
    }

    /** A page in the space that everybody may read. */
    long hosting(String storage) {
        return Authored.page(
                visitor(MatrixPerson.ADMINISTRATOR), OPEN_SPACE, RealWorkbench.freshTitle("Host"), storage);
    }

    void readOnly(boolean on) {
        visitor(MatrixPerson.ADMINISTRATOR).postForm("/workbench/read-only", Map.of("on", String.valueOf(on)));
    }

    private long lesson(Visitor author, String secret) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", secret + "title");
        fields.put("source", "deviation");
        fields.put("kind", "praise");
        fields.put("contentTemplateKey", "learning-worksheet-page-en");
        for (String field : new String[] {"whatHappened", "whatWeLearn", "nextTime", "process", "action1What"}) {
            fields.put(field, secret + field);
        }
        HttpResponse<String> answer = author.create(SPACE, BLUEPRINT, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String address = Visitor.json(answer).path("url").asText().substring("/confluence".length());
        return Long.parseLong(
                author.page(address).select("meta[name=ajs-page-id]").attr("content"));
    }

    private static long method(Visitor author, String secret) {
        return AuthoredMethod.page(
                author,
                SPACE,
                0,
                secret + "method",
                AuthoredMethod.storage(
                        AuthoredMethod.row("In one line", secret + "line")
                                + AuthoredMethod.row("Materials", secret + "materials")
                                + AuthoredMethod.row("Category", "Ideas"),
                        "<h2>Why</h2><p>" + secret + "why</p>"));
    }

    private static long meetup(Visitor author, String secret) {
        return Authored.page(
                author,
                SPACE,
                secret + "meetup",
                Authored.macro("delbar-meetup-details")
                        + "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-meetup</ac:parameter>"
                        + "<ac:rich-text-body><table><tbody>"
                        + AuthoredMethod.row("Starts", "2031-12-03 17:00")
                        + AuthoredMethod.row("Ends", "19:00")
                        + AuthoredMethod.row("Time zone", "Europe/Oslo")
                        + AuthoredMethod.row("Topic or question", secret + "topic")
                        + AuthoredMethod.row("Place", secret + "place")
                        + "</tbody></table></ac:rich-text-body></ac:structured-macro>");
    }

    private void rights() {
        sql("update wb_space set name = ? where space_key = ?", SPACE_SECRET + " space", SPACE);
        sql(
                "delete from wb_space_right where holder_kind = 'group' and space_id = (select id from wb_space where space_key = ?)",
                SPACE);
        grant(SPACE, "user", "elin", "VIEW");
        for (String username : new String[] {"oskar", "priya", "samir", "noah"}) {
            grant(SPACE, "user", username, "VIEW");
            grant(SPACE, "user", username, "ADD_PAGE");
        }
        grant(OPEN_SPACE, "anonymous", "", "VIEW");
    }

    private void grant(String space, String kind, String holder, String right) {
        sql(
                "insert into wb_space_right (space_id, holder_kind, holder, space_right) select id, ?, ?, ? from wb_space where space_key = ?",
                kind,
                holder,
                right,
                space);
    }

    /** A source with a secret name, and new pages below the restricted one. */
    private void settings() {
        Visitor grace = visitor(MatrixPerson.SPACE_ADMINISTRATOR);
        SettingsPage page = SettingsPage.open(grace, SPACE);
        Map<String, String> changes = new HashMap<>();
        page.fields().forEach((name, value) -> {
            if (name.matches("learning-source.*name.*")) {
                changes.put(name, SPACE_SECRET + " " + name);
            }
            if (name.startsWith("parent")) {
                changes.put(name, PAGE_SECRET + "title");
            }
        });
        assertThat(changes).hasSizeGreaterThan(5);
        SettingsPage saved = page.press("save", changes);
        JsonNode start = Visitor.json(grace.get("/rest/delbar/1/learning/worksheets/start?space=" + SPACE));
        assertThat(start.toString()).as(saved.page().text()).contains(SPACE_SECRET, String.valueOf(restricted));
    }

    private void sql(String statement, Object... values) {
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private Workbench start() {
        try {
            return Workbench.start(Options.of(
                    "--jar=" + System.getProperty("delbar.jar"),
                    "--home=" + Files.createTempDirectory("delbar-matrix"),
                    "--db=" + database,
                    "--port=0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        workbench.close();
    }
}

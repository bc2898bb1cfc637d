package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.MatrixCommunity.NO_PAGE;
import static org.delbar.doors.MatrixCommunity.NO_SPACE;
import static org.delbar.doors.MatrixCommunity.PAGE_SECRET;
import static org.delbar.doors.MatrixCommunity.SPACE;
import static org.delbar.doors.MatrixCommunity.SPACE_SECRET;
import static org.delbar.doors.MatrixPerson.BLIND;
import static org.delbar.doors.MatrixPerson.EDITOR;
import static org.delbar.doors.MatrixPerson.OUTSIDE;
import static org.delbar.doors.MatrixPerson.SPACE_ADMINISTRATOR;
import static org.delbar.doors.MatrixRow.SIGN_IN;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.doors.MatrixRow.Target;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * S1: every endpoint, macro and action of the built jar, asked by the nine kinds of person, and once more in read-only
 * mode. Answers have the status the table expects and hold nothing that the person may not see; what they may not see
 * is answered as what is not there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PermissionMatrixTest {

    private static final String BARE = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final MatrixCommunity community = new MatrixCommunity();
    private final MatrixTable table = new MatrixTable(community);

    @BeforeAll
    void fillTheTable() {
        new MatrixEndpoints(table).fill();
        new MatrixScreens(table).fill();
    }

    @AfterAll
    void close() {
        community.close();
    }

    @Test
    @Order(1)
    void theTableNamesEveryEndpointMacroAndAction() {
        Set<String> doors = new HashSet<>();
        JarEndpoints.all().forEach(endpoint -> doors.add(endpoint.toString()));
        Document descriptor = JarEndpoints.descriptor();
        descriptor.select("xhtml-macro").forEach(each -> doors.add("macro " + each.attr("name")));
        descriptor
                .select("struts > package > action, xwork > package > action")
                .forEach(each -> doors.add("action " + each.attr("name")));
        assertThat(descriptor.select("servlet, rpc-soap, rpc-xmlrpc, web-panel, servlet-filter"))
                .as("doors of a kind that the table does not know")
                .isEmpty();

        assertThat(table.rows().stream().map(MatrixRow::door).collect(Collectors.toSet()))
                .isEqualTo(doors);
    }

    Stream<MatrixRow> table() {
        return table.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    @Order(2)
    void answersEachPersonAsExpectedAndTellsNoSecrets(MatrixRow row) {
        for (MatrixPerson person : MatrixPerson.values()) {
            HttpResponse<String> answer = ask(row, person, there(row));

            assertThat(status(answer))
                    .as("%s by %s: %s", row, person, brief(answer))
                    .isEqualTo(row.expected(person));
            assertNothingLeaks(row, person, answer);
            if (row.sees().contains(person)) {
                assertThat(everything(answer))
                        .as("%s by %s sees something", row, person)
                        .contains(SPACE_SECRET);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    @Order(3)
    void answersWhatOneMayNotSeeAsWhatIsNotThere(MatrixRow row) {
        for (MatrixPerson person : row.outside()) {
            HttpResponse<String> there = ask(row, person, there(row));
            HttpResponse<String> nowhere = ask(row, person, nowhere(row));

            assertThat(status(there)).as("%s by %s", row, person).isEqualTo(status(nowhere));
            assertThat(comparable(row, there, there(row)))
                    .as("%s by %s", row, person)
                    .isEqualTo(comparable(row, nowhere, nowhere(row)));
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    @Order(4)
    void inReadOnlyModeReadsWorkAndWritesAreRefusedInWords(MatrixRow row) {
        community.readOnly(true);
        try {
            for (MatrixPerson person : EnumSet.of(EDITOR, SPACE_ADMINISTRATOR, MatrixPerson.ADMINISTRATOR)) {
                HttpResponse<String> answer = ask(row, person, there(row));

                assertNothingLeaks(row, person, answer);
                if (isRead(row)) {
                    assertThat(status(answer)).as("%s by %s", row, person).isEqualTo(row.expected(person));
                } else if (row.expected(person) < 300) {
                    assertThat(status(answer)).as("%s by %s", row, person).isEqualTo(405);
                    assertThat(everything(answer)).containsAnyOf("read", "läsa", "leses");
                }
            }
        } finally {
            community.readOnly(false);
        }
    }

    private static boolean isRead(MatrixRow row) {
        return row.door().startsWith("GET")
                || row.door().startsWith("macro")
                || List.of(
                                "action use-method",
                                "action make-variant",
                                "action share-method",
                                "action check-content",
                                "action delbar-settings",
                                "action delbar-rebuild",
                                "action delbar-starters",
                                "action delbar-promoted",
                                "action site-settings")
                        .contains(row.door());
    }

    private HttpResponse<String> ask(MatrixRow row, MatrixPerson person, Target target) {
        return row.ask().of(community.visitor(person), target);
    }

    private static void assertNothingLeaks(MatrixRow row, MatrixPerson person, HttpResponse<String> answer) {
        if (BLIND.contains(person)) {
            assertThat(everything(answer)).as("%s by %s", row, person).doesNotContain(PAGE_SECRET);
        }
        if (OUTSIDE.contains(person)) {
            assertThat(everything(answer)).as("%s by %s", row, person).doesNotContain(SPACE_SECRET);
        }
    }

    /** Headers and body, as small letters. */
    private static String everything(HttpResponse<String> answer) {
        return (answer.headers().map() + answer.body()).toLowerCase(Locale.ROOT);
    }

    private static int status(HttpResponse<String> answer) {
        return answer.uri().getPath().endsWith("/login.action") ? SIGN_IN : answer.statusCode();
    }

    private static String brief(HttpResponse<String> answer) {
        String text = Jsoup.parse(answer.body()).text();
        return text.substring(0, Math.min(400, text.length()));
    }

    /** Without what differs because it was asked for by another name. */
    private static String comparable(MatrixRow row, HttpResponse<String> answer, Target target) {
        String text = answer.body();
        if (row.door().startsWith("macro ") || row.door().startsWith("action ")) {
            Document page = Jsoup.parse(text);
            Element macro = page.selectFirst("[data-macro-name=" + row.door().replaceFirst(".* ", "") + "]");
            text = macro == null
                    ? page.text()
                    : macro.outerHtml().replaceAll("\\b" + registerId(macro) + "\\b", "REGISTER");
        }
        return text.replace(String.valueOf(target.page()), "PAGE")
                .replace(String.valueOf(target.host()), "HOST")
                .replace(target.space(), "SPACE")
                .replaceAll(BARE, "UUID")
                .replaceAll("Host UUID", "Host");
    }

    private Target there(MatrixRow row) {
        return new Target(SPACE, community.restricted(), row.host());
    }

    private Target nowhere(MatrixRow row) {
        return new Target(NO_SPACE, NO_PAGE, row.emptyHost());
    }

    /** Made of the macro's own parameters. */
    private static String registerId(Element macro) {
        return macro.hasAttr("data-list") ? macro.attr("data-list") : "no register";
    }
}

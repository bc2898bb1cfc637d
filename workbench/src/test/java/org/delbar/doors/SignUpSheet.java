package org.delbar.doors;

import static org.delbar.doors.AuthoredMeetup.row;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A meetup's page as its host writes it, and what people do there and see. */
final class SignUpSheet {

    static final String LIST = "#main-content .delbar-meetups-rsvp";
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private SignUpSheet() {}

    static LocalDateTime now() {
        return LocalDateTime.now(Clock.system(ZONE));
    }

    static String storage(String rows) {
        return storageAt(now().plusDays(20), rows);
    }

    static String storageAt(LocalDateTime starts, String rows) {
        DateTimeFormatter written = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
        return AuthoredMeetup.storage(row("Starts", written.format(starts))
                + row("Ends", written.format(starts.plusHours(1)))
                + row("Time zone", ZONE.getId())
                + rows);
    }

    /** A host edits the page. */
    static void isMoved(Visitor host, long page, LocalDateTime starts, String rows) {
        sent(
                host,
                "/pages/editpage.action?pageId=" + page,
                "form[action*=doeditpage]",
                Map.of("wysiwygContent", storageAt(starts, rows)));
    }

    static HttpResponse<String> answers(Visitor visitor, long page, String answer) {
        return send(visitor, "PUT", page, "", Map.of("answer", answer));
    }

    static HttpResponse<String> send(
            Visitor visitor, String method, long page, String below, Map<String, Object> body) {
        return visitor.send(method, "/rest/delbar/1/meetups/" + page + "/answers" + below, body);
    }

    static Element list(Visitor visitor, long page) {
        return Authored.view(visitor, page).expectFirst(LIST);
    }

    /** Opens the screen of an address as a link has it, and sends its form. */
    static Document pressed(Visitor visitor, String address, Map<String, String> changed) {
        return sent(visitor, address, "form[action*=meetup-answer-now]", changed);
    }

    static String below(String address) {
        return address.replaceFirst("^/confluence", "");
    }

    static Document sent(Visitor visitor, String screen, String form, Map<String, String> changed) {
        Document shown = visitor.page(below(screen));
        Element found = shown.expectFirst(form);
        Map<String, String> fields = new HashMap<>();
        found.select("input[name]:not([type=radio]), input[checked], textarea[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        found.select("select[name]")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").val()));
        fields.putAll(changed);
        return Jsoup.parse(visitor.postForm(found.absUrl("action"), fields).body(), found.absUrl("action"));
    }

    /** What the reader is told about the own answer. */
    static String mine(Visitor visitor, long page) {
        return list(visitor, page).select("[class$=__mine]").text();
    }

    static List<String> log(Visitor host, long page) {
        return list(host, page).select("[class$=__log] li").eachText();
    }
}

package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.delbar.doors.RealWorkbench;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen that links lead to, walked through as different people. The browser stories see that the policy stops
 * nothing; this sees that there is nothing to stop.
 */
class EveryScreenTest {

    /** Of addresses that differ only in their ids a handful is enough. */
    private static final int OF_A_KIND = 4;

    private static final Pattern ID = Pattern.compile("\\d{2,}|[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Workbench WORKBENCH = RealWorkbench.shared();

    private final SortedSet<String> wrong = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"", "maja", "grace", "ingrid"})
    void noScreenHasAnythingThatThePolicyWouldStop(String person) throws Exception {
        Browser browser = new Browser(WORKBENCH.url());
        if (!person.isEmpty()) {
            browser.as(person);
        }

        Map<String, Integer> kinds = walk(browser);

        assertThat(kinds).hasSizeGreaterThan(person.isEmpty() ? 1 : 15);
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAnswerThatIsNoPageCarriesTheHeadersToo() throws Exception {
        Browser browser = new Browser(WORKBENCH.url());
        for (String path : List.of("/favicon.ico", "/rest/delbar/1/linkage", "/download/none/x", "/nothing", "/")) {
            inspectHeaders(path, browser.get(path));
        }
        assertThat(wrong).isEmpty();
    }

    private Map<String, Integer> walk(Browser browser) throws Exception {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        SortedSet<String> known = new TreeSet<>(List.of("/", "/login.action", "/workbench"));
        Deque<String> ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (kinds.merge(kind(path), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            HttpResponse<String> answer = browser.get(path);
            inspectHeaders(path, answer);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Document page = Jsoup.parse(answer.body(), WORKBENCH.url() + path);
                inspect(path, answer.statusCode(), page);
                page.select("a[href]").stream()
                        .map(link -> here(link.absUrl("href")))
                        .filter(found -> !found.isEmpty() && known.add(found))
                        .forEach(ahead::add);
            }
        }
        return kinds;
    }

    private static String kind(String path) {
        String[] parts = path.split("\\?", 2);
        String folder = parts[0].startsWith("/display/") || parts[0].startsWith("/label/")
                ? parts[0].substring(0, parts[0].indexOf('/', 1))
                : parts[0];
        String names = parts.length == 1 ? "" : parts[1].replaceAll("=[^&]*", "");
        return ID.matcher(folder + "?" + names).replaceAll("#");
    }

    /** The path below the context path, or empty for what is elsewhere, downloaded, or signs out. */
    private static String here(String address) {
        String base = WORKBENCH.url() + "/";
        if (!address.startsWith(base)) {
            return "";
        }
        String path = address.substring(base.length() - 1).split("#", 2)[0];
        return path.startsWith("/logout.action") || path.startsWith("/download/") || path.startsWith("/rest/")
                ? ""
                : URI.create(path).toString();
    }

    private void inspectHeaders(String path, HttpResponse<String> answer) {
        Map<String, String> wanted = Map.of(
                "Content-Security-Policy", "script-src 'self';",
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "SAMEORIGIN",
                "Referrer-Policy", "same-origin");
        wanted.forEach((name, value) -> {
            if (!answer.headers().firstValue(name).orElse("").contains(value)) {
                wrong.add(path + ": no " + name);
            }
        });
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> !cookie.contains("HttpOnly") || !cookie.contains("SameSite=Lax"))
                .forEach(cookie -> wrong.add(path + ": " + cookie));
    }

    private void inspect(String path, int status, Document page) {
        if (status >= 500) {
            wrong.add(path + ": " + status);
        }
        page.select("script:not([src]):not([type=application/json]), style")
                .forEach(each -> wrong.add(path + ": " + each.outerHtml()));
        for (Element each : page.getAllElements()) {
            for (Attribute attribute : each.attributes()) {
                boolean handler = attribute.getKey().startsWith("on");
                boolean script =
                        attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
                if (handler || script) {
                    wrong.add(path + ": " + attribute.html() + " of <" + each.tagName() + ">");
                }
            }
        }
        page.select("script[src], link[rel=stylesheet], img[src], iframe[src]").stream()
                .map(each -> each.hasAttr("src") ? each.attr("src") : each.attr("href"))
                .filter(address -> !address.startsWith("/confluence/") && !address.startsWith("data:"))
                .forEach(address -> wrong.add(path + ": from elsewhere " + address));
    }
}

package org.delbar.testing;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;

/** What went wrong in a browser while nobody looked: failed scripts, errors on the console, breaches of the content policy. */
final class Complaints {

    private final List<String> heard = new ArrayList<>();
    private final List<Predicate<String>> expected = new ArrayList<>();

    void listenTo(BrowserContext context) {
        context.onWebError(error -> heard.add("script error: " + error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                heard.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
            }
        });
    }

    /** A story that breaks something on purpose says so first. */
    void expect(String part) {
        expected.add(complaint -> complaint.contains(part));
    }

    void assertNone() {
        Assertions.assertThat(heard)
                .filteredOn(complaint -> expected.stream().noneMatch(each -> each.test(complaint)))
                .as("what the browser complained about")
                .isEmpty();
    }

    @Override
    public String toString() {
        return heard.toString();
    }
}

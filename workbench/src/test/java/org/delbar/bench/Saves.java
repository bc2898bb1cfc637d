package org.delbar.bench;

import java.net.HttpURLConnection;
import java.util.Map;
import org.delbar.doors.AuthoredMethod;
import org.delbar.doors.Visitor;

/** Saving a page with a method's facts, and one that says the same without being a method, in turns, until the answer. */
final class Saves {

    private static final String FACTS = AuthoredMethod.storage(
            AuthoredMethod.row("In one line", "Think alone, talk in pairs, agree in fours")
                    + AuthoredMethod.row("Category", "Ideas, Decide")
                    + AuthoredMethod.row("Time", "30–45 min")
                    + AuthoredMethod.row("People", "4–40")
                    + AuthoredMethod.row("Status", "In use"),
            "<h2>Why</h2><p>Quiet people are heard.</p>".repeat(10));

    private final Visitor visitor;
    private int made;
    final Times with = new Times();
    final Times without = new Times();

    Saves(LessonSite site) {
        visitor = Visitor.signedIn(site.workbench(), LessonSite.READER);
        for (int i = 0; i < 20; i++) {
            micros(FACTS);
            micros(plain());
        }
    }

    private static String plain() {
        return FACTS.replace("delbar-method", "something-else");
    }

    void block(int times) {
        double[] withFacts = new double[times];
        double[] withoutFacts = new double[times];
        for (int i = 0; i < times; i++) {
            withFacts[i] = micros(FACTS);
            withoutFacts[i] = micros(plain());
        }
        with.add(withFacts);
        without.add(withoutFacts);
    }

    private double micros(String storage) {
        made++;
        long begun = System.nanoTime();
        int status = visitor.postFormAndStay(
                        "/pages/docreatepage.action",
                        Map.of("spaceKey", "TOG", "title", "Saved " + made, "wysiwygContent", storage))
                .statusCode();
        if (status != HttpURLConnection.HTTP_MOVED_TEMP) {
            throw new IllegalStateException("Not saved: " + status);
        }
        return (System.nanoTime() - begun) / 1000.0;
    }
}

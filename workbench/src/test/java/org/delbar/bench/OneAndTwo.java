package org.delbar.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.delbar.doors.AuthoredMeetup;
import org.delbar.doors.Visitor;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;

/** Two people who read a list of meetups and now and then answer: both on one node, then each on another, in turns. */
final class OneAndTwo implements AutoCloseable {

    private static final int WARM_UP = 60;
    private static final int ANSWER_EVERY = 5;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private final Workbench other;
    private final List<Visitor> onOne;
    private final List<Visitor> onTwo;
    private final String list;
    private final String answers;
    private boolean oneFirst;
    final Times one = new Times();
    final Times two = new Times();

    OneAndTwo(LessonSite site, long listPage) {
        other = site.another();
        onOne = List.of(
                Visitor.signedIn(site.workbench(), LessonSite.READER), Visitor.signedIn(site.workbench(), "samir"));
        onTwo = List.of(Visitor.signedIn(site.workbench(), LessonSite.READER), Visitor.signedIn(other, "samir"));
        list = "/pages/viewpage.action?pageId=" + listPage;
        answers = "/rest/delbar/1/meetups/" + meetup(onOne.get(0)) + "/answers";
        times(onOne, WARM_UP);
        times(onTwo, WARM_UP);
    }

    private static String meetup(Visitor author) {
        String body = author.postForm(
                        "/pages/docreatepage.action",
                        Map.of(
                                "spaceKey",
                                "TOG",
                                "title",
                                "Meetup of two people",
                                "wysiwygContent",
                                AuthoredMeetup.storage(AuthoredMeetup.row("Starts", "2099-06-01 17:00")
                                        + AuthoredMeetup.row("Ends", "18:00")
                                        + AuthoredMeetup.row("Time zone", "Europe/Oslo"))))
                .body();
        return Jsoup.parse(body).select("meta[name=ajs-page-id]").attr("content");
    }

    /** Whichever begins does so in every second block. */
    void block(int times) {
        oneFirst = !oneFirst;
        if (oneFirst) {
            one.add(times(onOne, times));
        }
        two.add(times(onTwo, times));
        if (!oneFirst) {
            one.add(times(onOne, times));
        }
    }

    /** Of both, microseconds. */
    private double[] times(List<Visitor> visitors, int times) {
        try {
            List<Callable<double[]>> both = visitors.stream()
                    .<Callable<double[]>>map(visitor -> () -> asked(visitor, times))
                    .toList();
            List<double[]> all = new ArrayList<>();
            for (Future<double[]> each : people.invokeAll(both)) {
                all.add(each.get());
            }
            return all.stream().flatMapToDouble(Arrays::stream).toArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private double[] asked(Visitor visitor, int times) {
        double[] micros = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            int status = i % ANSWER_EVERY == 0
                    ? visitor.send("PUT", answers, Map.of("answer", i % 2 == 0 ? "coming" : "maybe"))
                            .statusCode()
                    : visitor.get(list).statusCode();
            micros[i] = (System.nanoTime() - begun) / 1000.0;
            if (status != 200) {
                throw new IllegalStateException("A node answers " + status);
            }
        }
        return micros;
    }

    String text() {
        return "## Two nodes beside one\n\nTwo people, each in turn four times at a page with a list of 30 meetups and once at"
                + " an answer for a meetup that both answer for, over HTTP. *One*: both at one node. *Two*: each at a node of"
                + " their own, on the same database. Both nodes run all the time, in one Java, on the "
                + Runtime.getRuntime().availableProcessors()
                + " processors that the database and the clients use too; so this shows what a second node costs, not what it"
                + " brings.\n\n| | p50 | p90 | p95 |\n|---|---|---|---|\n" + line("one node", one)
                + line("two nodes", two)
                + "\n| goal | limit | measured |\n|---|---|---|\n| p90 of two ÷ one | ≤ 1.20 | "
                + two.over(one, 0.9) + " |\n";
    }

    private static String line(String name, Times times) {
        return "| " + name + " | " + Times.millis(times.p50()) + " | " + Times.millis(times.of(0.9)) + " | "
                + Times.millis(times.p95()) + " |\n";
    }

    @Override
    public void close() {
        people.shutdownNow();
        other.close();
    }
}

package org.delbar.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.delbar.doors.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code ./delbar bench}: what lists cost beside their floors in the same run. Each part leaves its section of
 * {@code docs/bench.md}; {@code -Ddelbar.bench.parts=library,saves} runs some of them.
 */
@Tag("bench")
class Bench {

    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

    private static final int[] SIZES = Stream.of(System.getProperty("delbar.bench.sizes", "1000,10000,100000")
                    .split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final List<String> PARTS = List.of(
            System.getProperty("delbar.bench.parts", "register,library,meetups,signup,nodes,saves,untouched,workbench")
                    .split(",", -1));
    private static final int BLOCKS = Integer.getInteger("delbar.bench.blocks", 12);
    private static final int FEW = 30;
    private static final int MANY = 100;
    private static final int TIMES = 15;
    private static final int WARM_UP = 100;

    private final BenchPaper paper = new BenchPaper(Path.of(System.getProperty("delbar.root"), "docs", "bench.md"));
    private final Map<Integer, LessonSite> sites = new TreeMap<>();

    @AfterEach
    void close() {
        sites.values().forEach(LessonSite::close);
    }

    @Test
    void measure() throws Exception {
        if (PARTS.contains("workbench")) {
            LOG.info("The first page of a workbench of its own");
            paper.write(WorkbenchSection.of(FirstPage.measure()));
        }
        if (PARTS.contains("register") || PARTS.contains("library")) {
            lists();
        }
        if (PARTS.contains("meetups")) {
            meetups();
        }
        if (PARTS.contains("signup")) {
            LOG.info("Sign-up for one hot meetup");
            paper.write(SignUpSection.measured().text());
        }
        if (PARTS.contains("nodes")) {
            nodes();
        }
        if (PARTS.contains("saves")) {
            LOG.info("Saving a page with facts");
            Saves saves = new Saves(site(SIZES[SIZES.length - 1]));
            blocks(() -> saves.block(TIMES));
            paper.write(SavesSection.of(saves));
        }
        if (PARTS.contains("untouched")) {
            LOG.info("A page without our macros");
            // The smallest: the second node makes a search index of its own, which takes long for many pages.
            try (OnAndOff onAndOff = new OnAndOff(site(SIZES[0]))) {
                String counts = onAndOff.counts();
                blocks(() -> onAndOff.block(TIMES));
                paper.write(UntouchedSection.of(onAndOff, counts));
            }
        }
    }

    private void lists() {
        Map<Integer, Contest> fewLessons = new TreeMap<>();
        Map<Integer, Contest> manyLessons = new TreeMap<>();
        Map<Integer, Contest> fewMethods = new TreeMap<>();
        Map<Integer, Contest> manyMethods = new TreeMap<>();
        for (int size : SIZES) {
            LessonSite site = site(size);
            if (PARTS.contains("register")) {
                LOG.info("{} lessons", size);
                site.growTo(size);
                fewLessons.put(size, new Contest(site, Contender.register(site, FEW)));
                manyLessons.put(size, new Contest(site, Contender.register(site, MANY)));
            }
            if (PARTS.contains("library")) {
                LOG.info("{} methods", size);
                MethodSite methods = new MethodSite(site);
                methods.growTo(size);
                fewMethods.put(size, new Contest(site, Contender.library(methods, FEW)));
                manyMethods.put(size, new Contest(site, Contender.library(methods, MANY)));
            }
        }
        measure(List.of(fewLessons, manyLessons, fewMethods, manyMethods));
        if (!fewLessons.isEmpty()) {
            paper.write(new ListSection("Register", "lessons", fewLessons, manyLessons).text(http()));
        }
        if (!fewMethods.isEmpty()) {
            paper.write(new ListSection("Library", "methods", fewMethods, manyMethods).text(""));
        }
    }

    private void meetups() {
        Map<Integer, Contest> few = new TreeMap<>();
        Map<Integer, Contest> many = new TreeMap<>();
        Map<Integer, Contest> fewOwn = new TreeMap<>();
        Map<Integer, Contest> manyOwn = new TreeMap<>();
        for (int size : SIZES) {
            LOG.info("{} meetups", size);
            LessonSite site = site(size);
            MeetupSite meetups = new MeetupSite(site);
            meetups.growTo(size);
            few.put(size, new Contest(site, Contender.meetups(meetups, FEW, false)));
            many.put(size, new Contest(site, Contender.meetups(meetups, MANY, false)));
            fewOwn.put(size, new Contest(site, Contender.meetups(meetups, FEW, true)));
            manyOwn.put(size, new Contest(site, Contender.meetups(meetups, MANY, true)));
        }
        measure(List.of(few, many, fewOwn, manyOwn));
        paper.write(new ListSection("Meetups", "meetups", few, many).text(""));
        paper.write(new ListSection("Own meetups", "meetups of the site", fewOwn, manyOwn).text(""));
    }

    private static void measure(List<Map<Integer, Contest>> all) {
        List<Contest> contests =
                all.stream().map(Map::values).flatMap(Collection::stream).toList();
        LOG.info("Warm-up");
        contests.forEach(contest -> contest.warmUp(WARM_UP));
        blocks(() -> contests.forEach(contest -> contest.block(TIMES)));
    }

    private void nodes() {
        LOG.info("Two nodes beside one");
        try (LessonSite site = new LessonSite()) {
            MeetupSite meetups = new MeetupSite(site);
            meetups.growTo(SIZES[0]);
            try (OneAndTwo nodes = new OneAndTwo(site, meetups.listPage(FEW, false))) {
                blocks(() -> nodes.block(2 * TIMES));
                paper.write(nodes.text());
            }
        }
    }

    private String http() {
        LessonSite largest = site(SIZES[SIZES.length - 1]);
        Visitor visitor = Visitor.signedIn(largest.workbench(), LessonSite.READER);
        Times http = new Times();
        http.add(HttpTimes.of(visitor, "/pages/viewpage.action?pageId=" + largest.registerPage(FEW + 1), 100, 200));
        return "Over HTTP, whole page, " + FEW + " rows, most lessons: p50 " + Times.millis(http.p50()) + ", p95 "
                + Times.millis(http.p95()) + ".\n\n";
    }

    private LessonSite site(int size) {
        return sites.computeIfAbsent(size, made -> new LessonSite());
    }

    private static void blocks(Runnable block) {
        for (int i = 0; i < BLOCKS; i++) {
            LOG.info("Block {} of {}", i + 1, BLOCKS);
            block.run();
        }
    }
}

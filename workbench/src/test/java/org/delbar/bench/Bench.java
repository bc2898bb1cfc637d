package org.delbar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.delbar.doors.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code ./delbar bench}: what lists cost beside their floors in the same run; leaves {@code docs/bench.md}. */
@Tag("bench")
class Bench {

    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

    private static final int[] SIZES = Stream.of(System.getProperty("delbar.bench.sizes", "1000,10000,100000")
                    .split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int BLOCKS = Integer.getInteger("delbar.bench.blocks", 12);
    private static final int FEW = 30;
    private static final int MANY = 100;
    private static final int LIBRARY = 24;
    private static final int TIMES = 15;
    private static final int WARM_UP = 100;

    private final Map<Integer, LessonSite> sites = new TreeMap<>();

    @AfterEach
    void close() {
        sites.values().forEach(LessonSite::close);
    }

    @Test
    void measure() throws Exception {
        LOG.info("The first page of a workbench of its own");
        FirstPage first = FirstPage.measure();
        Map<Integer, Contest> few = new TreeMap<>();
        Map<Integer, Contest> many = new TreeMap<>();
        Map<Integer, Contest> libraries = new TreeMap<>();
        for (int size : SIZES) {
            LOG.info("{} lessons and methods", size);
            LessonSite site = new LessonSite();
            sites.put(size, site);
            site.growTo(size);
            MethodSite methods = new MethodSite(site);
            methods.growTo(size);
            few.put(size, new Contest(site, Contender.register(site, FEW)));
            many.put(size, new Contest(site, Contender.register(site, MANY)));
            libraries.put(size, new Contest(site, Contender.library(methods, LIBRARY)));
        }
        List<Contest> contests = new ArrayList<>(few.values());
        contests.addAll(many.values());
        contests.addAll(libraries.values());
        LOG.info("Warm-up");
        contests.forEach(contest -> contest.warmUp(WARM_UP));
        for (int i = 0; i < BLOCKS; i++) {
            LOG.info("Block {} of {}", i + 1, BLOCKS);
            contests.forEach(contest -> contest.block(TIMES));
        }
        LessonSite largest = Objects.requireNonNull(sites.get(SIZES[SIZES.length - 1]));
        Visitor visitor = Visitor.signedIn(largest.workbench(), LessonSite.READER);
        String register = "/pages/viewpage.action?pageId=" + largest.registerPage(FEW + 1);
        Times http = new Times();
        http.add(HttpTimes.of(visitor, register, 100, 200));
        LOG.info("Saving a page with facts");
        Saves saves = new Saves(largest);
        for (int i = 0; i < BLOCKS; i++) {
            saves.block(TIMES);
        }
        LOG.info("A page without our macros");
        // The smallest: the second node makes a search index of its own, which takes long for many pages.
        try (OnAndOff onAndOff = new OnAndOff(Objects.requireNonNull(sites.get(SIZES[0])))) {
            String untouched = onAndOff.counts();
            for (int i = 0; i < BLOCKS; i++) {
                onAndOff.block(TIMES);
            }
            String report = new BenchReport(few, many, libraries, http, saves, onAndOff, untouched, first).text();
            Files.writeString(Path.of(System.getProperty("delbar.root"), "docs", "bench.md"), report);
        }
    }
}

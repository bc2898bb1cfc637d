package org.delbar.bench;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.plugins.CallLog;

/** A list and its floor, rendered in turns for one reader. */
final class Contest {

    private final int rows;
    private final Workbench workbench;
    private final Supplier<String> list;
    private final Floor floor;

    final Times whole = new Times();
    /** Without the time in which the host answered. */
    final Times own = new Times();

    final Times least = new Times();
    final Cost cost;

    Contest(LessonSite site, Contender contender) {
        rows = contender.rows();
        workbench = site.workbench();
        list = workbench.reader().macro(contender.page(), contender.macro(), contender.parameters());
        try (CallLog rendering = workbench.plugins().calls()) {
            String html = workbench.reader().as(LessonSite.READER, list);
            if (html.split(Pattern.quote(contender.mark()), -1).length != rows + contender.head() + 1) {
                throw new IllegalStateException("The list does not show " + rows + " rows: " + html);
            }
            floor = new Floor(workbench.database(), rendering, contender.statement(), rows);
        }
        cost = workbench.reader().as(LessonSite.READER, () -> Cost.of(workbench, list));
    }

    int rows() {
        return rows;
    }

    void warmUp(int times) {
        workbench.reader().as(LessonSite.READER, () -> {
            for (int i = 0; i < times; i++) {
                micros(floor::render);
                micros(list);
            }
            return "";
        });
    }

    /** One block of each. */
    void block(int times) {
        double[] wholes = new double[times];
        double[] owns = new double[times];
        double[] leasts = new double[times];
        workbench.reader().as(LessonSite.READER, () -> {
            for (int i = 0; i < times; i++) {
                leasts[i] = micros(floor::render);
            }
            for (int i = 0; i < times; i++) {
                try (CallLog calls = workbench.plugins().calls()) {
                    wholes[i] = micros(list);
                    owns[i] = wholes[i] - Cost.hostNanos(calls) / 1000.0;
                }
            }
            return "";
        });
        whole.add(wholes);
        own.add(owns);
        least.add(leasts);
    }

    private static double micros(Supplier<String> work) {
        long begun = System.nanoTime();
        if (work.get().isEmpty()) {
            throw new IllegalStateException("Nothing was rendered");
        }
        return (System.nanoTime() - begun) / 1000.0;
    }
}

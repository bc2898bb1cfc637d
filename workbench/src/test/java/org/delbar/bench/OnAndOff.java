package org.delbar.bench;

import org.delbar.doors.Visitor;
import org.delbar.workbench.Workbench;

/** A page without our macros over HTTP, with the add-on on and off in turns. */
final class OnAndOff {

    private static final String ADD_ON = "org.delbar.confluence";
    private static final int WARM_UP = 40;

    private final Workbench workbench;
    private final Visitor visitor;
    private final String path;
    final Times on = new Times();
    final Times off = new Times();

    OnAndOff(LessonSite site) {
        workbench = site.workbench();
        visitor = Visitor.signedIn(workbench, LessonSite.READER);
        path = "/pages/viewpage.action?pageId=" + site.page("Without our macros", "<p>Only words.</p>".repeat(20));
    }

    void block(int times) {
        on.add(times(times));
        workbench.plugins().disable(ADD_ON);
        off.add(times(times));
        workbench.plugins().enable(ADD_ON);
    }

    /** What the answer's header says. */
    String counts() {
        visitor.get(path);
        return visitor.get(path).headers().firstValue("X-Workbench-Counts").orElseThrow();
    }

    private double[] times(int times) {
        return HttpTimes.of(visitor, path, WARM_UP, times);
    }
}

package org.delbar.bench;

import org.delbar.doors.Visitor;
import org.delbar.workbench.Workbench;

/** A page without our macros over HTTP, from a node with the add-on and one without, in turns. */
final class OnAndOff implements AutoCloseable {

    private static final int WARM_UP = 150;

    private final Workbench without;
    private final Visitor visitorOn;
    private final Visitor visitorOff;
    private final String path;
    private boolean onFirst;
    final Times on = new Times();
    final Times off = new Times();

    OnAndOff(LessonSite site) {
        without = site.withoutAddOn();
        visitorOn = Visitor.signedIn(site.workbench(), LessonSite.READER);
        visitorOff = Visitor.signedIn(without, LessonSite.READER);
        path = "/pages/viewpage.action?pageId=" + site.page("Without our macros", "<p>Only words.</p>".repeat(20));
        HttpTimes.of(visitorOn, path, WARM_UP, 1);
        HttpTimes.of(visitorOff, path, WARM_UP, 1);
    }

    /** Whoever begins does so in every second block. */
    void block(int times) {
        onFirst = !onFirst;
        if (onFirst) {
            on.add(HttpTimes.of(visitorOn, path, 1, times));
        }
        off.add(HttpTimes.of(visitorOff, path, 1, times));
        if (!onFirst) {
            on.add(HttpTimes.of(visitorOn, path, 1, times));
        }
    }

    /** What the answer's header says. */
    String counts() {
        visitorOn.get(path);
        return visitorOn.get(path).headers().firstValue("X-Workbench-Counts").orElseThrow();
    }

    @Override
    public void close() {
        without.close();
    }
}

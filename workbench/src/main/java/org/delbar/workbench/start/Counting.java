package org.delbar.workbench.start;

import java.util.concurrent.TimeUnit;
import org.delbar.workbench.plugins.CallLog;
import org.delbar.workbench.plugins.CallLog.Calls;
import org.delbar.workbench.plugins.PluginHost;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.storage.StatementLog;
import org.delbar.workbench.web.Counts;

/**
 * What one answer costs: statements in all and on plugins' tables; what plugins asked about single pages, lists of
 * pages and spaces; pages they loaded; the microseconds of these questions, and of the whole answer.
 */
record Counting(StatementLog statements, CallLog calls, long begun) implements Counts.Window {

    static Counting begin(Database database, PluginHost plugins) {
        return new Counting(database.statements(), plugins.calls(), System.nanoTime());
    }

    @Override
    public String words() {
        long whole = System.nanoTime() - begun;
        Calls exact = calls.of(CallLog.EXACT_CHECK);
        Calls spaces = calls.of(CallLog.SPACE_CHECK);
        Calls bulk = calls.of(CallLog.BULK_CHECK);
        Calls loads = calls.of(CallLog.PAGE_LOADS);
        long asked = exact.nanos() + spaces.nanos() + bulk.nanos() + loads.nanos();
        return "statements=" + statements.statements().size()
                + " ours=" + statements.on("AO_").size()
                + " exact=" + exact.number()
                + " bulk=" + bulk.number()
                + " spaces=" + spaces.number()
                + " loads=" + loads.number()
                + " asked-us=" + TimeUnit.NANOSECONDS.toMicros(asked)
                + " us=" + TimeUnit.NANOSECONDS.toMicros(whole);
    }

    @Override
    public void close() {
        statements.close();
        calls.close();
    }
}

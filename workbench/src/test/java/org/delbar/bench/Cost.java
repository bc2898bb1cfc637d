package org.delbar.bench;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.plugins.CallLog;
import org.delbar.workbench.plugins.CallLog.Calls;
import org.delbar.workbench.storage.StatementLog;

/**
 * What one rendering cost.
 *
 * @param ours statements on the add-on's tables
 * @param exact questions whether one page may be seen
 * @param loads pages read one by one
 * @param hostNanos time in which the host answered about pages, spaces, people, permissions and texts
 */
record Cost(int ours, long exact, long bulk, long loads, long spaces, long hostNanos) {

    private static final Set<String> HOST = Set.of(
            "ApplicationProperties",
            "ContentEntityManager",
            "I18nResolver",
            "LabelManager",
            "LocaleResolver",
            "PageManager",
            "PermissionManager",
            "SpaceManager",
            "TimeZoneManager",
            "UserAccessor",
            "UserManager",
            "XhtmlContent");

    static Cost of(Workbench workbench, Supplier<String> rendering) {
        try (StatementLog statements = workbench.database().statements();
                CallLog calls = workbench.plugins().calls()) {
            if (rendering.get().isEmpty()) {
                throw new IllegalStateException("Nothing was rendered");
            }
            return new Cost(
                    statements.on(LessonSite.OURS).size(),
                    calls.of(CallLog.EXACT_CHECK).number(),
                    calls.of(CallLog.BULK_CHECK).number(),
                    calls.of(CallLog.PAGE_LOADS).number(),
                    calls.of(CallLog.SPACE_CHECK).number(),
                    hostNanos(calls));
        }
    }

    static long hostNanos(CallLog calls) {
        return calls.all().entrySet().stream()
                .filter(call -> HOST.contains(call.getKey().split("\\.", 2)[0]))
                .map(Map.Entry::getValue)
                .mapToLong(Calls::nanos)
                .sum();
    }
}

package org.delbar.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import java.util.List;
import org.delbar.workbench.testing.Community;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditLogTest {

    private final Community community = new Community();
    private final AuditLog log = new AuditLog(community.database, community.clock);

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void tellsWhoChangedWhatWhereAndWhen() {
        community.readAs(community.anna);

        log.audit(event("first", "sv", "no"));

        assertThat(log.newest(10))
                .containsExactly(new AuditLog.Line(
                        Community.NOW,
                        "Anna Ek",
                        "category",
                        "first",
                        List.of(new AuditLog.Thing("Together", "SPACE")),
                        List.of(new AuditLog.Change("language", "sv", "no"))));
    }

    @Test
    void showsTheNewestFirstAndLeavesOutWhatStayedTheSame() {
        log.audit(event("first", "sv", "sv"));
        log.audit(event("second", null, "no"));

        assertThat(log.newest(10)).extracting(AuditLog.Line::summaryKey).containsExactly("second", "first");
        assertThat(log.newest(10).get(0).changes()).containsExactly(new AuditLog.Change("language", "", "no"));
        assertThat(log.newest(10).get(1).changes()).isEmpty();
        assertThat(log.newest(10).get(1).author()).isEmpty();
        assertThat(log.newest(1)).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNotWrittenDown() {
        assertThatThrownBy(() -> community.database.inTransaction(() -> {
                    log.audit(event("never", "sv", "no"));
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessage("the change failed");

        assertThat(log.newest(10)).isEmpty();
    }

    private static AuditEvent event(String summary, @Nullable String from, String to) {
        AuditType type = AuditType.fromI18nKeys(
                        CoverageArea.LOCAL_CONFIG_AND_ADMINISTRATION, CoverageLevel.BASE, "category", summary)
                .build();
        return AuditEvent.builder(type)
                .affectedObject(
                        AuditResource.builder("Together", "SPACE").id("1").build())
                .addChangedValueIfDifferent(
                        ChangedValue.fromI18nKeys("language").from(from).to(to).build())
                .build();
    }
}

package org.delbar.confluence;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Confluence's audit log. Known by the documents of its version 1.12 only: where the product does not offer it, a line in
 * the server's log takes its place.
 */
@Named
public final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final OnceSaid auditing = new OnceSaid(LOG, "its audit log; changes stand in this log instead");

    @Inject
    public AuditLog() {
        // the service is looked up when it is needed
    }

    /**
     * Tells that a person has changed one thing in a space.
     *
     * @param what key of the text that names the thing
     */
    public void changed(PersonKey who, SpaceKey space, String what, String from, String to) {
        auditing.orElse(
                () -> {
                    Told.changed(space, what, from, to);
                    return true;
                },
                () -> {
                    LOG.info("{} changed {} in space {} from [{}] to [{}]", who.value(), what, space.value(), from, to);
                    return false;
                });
    }

    /** Apart, so that a product without the types fails here and nowhere else. It knows itself who is acting. */
    private static final class Told {

        private static final String CATEGORY = "delbar.spaces.settings.audit.category";
        private static final String ACTION = "delbar.spaces.settings.audit.action";

        static void changed(SpaceKey space, String what, String from, String to) {
            AuditType type = AuditType.fromI18nKeys(
                            CoverageArea.LOCAL_CONFIG_AND_ADMINISTRATION, CoverageLevel.BASE, CATEGORY, ACTION)
                    .build();
            AuditResource affected = AuditResource.builder(space.value(), "Space")
                    .id(space.value())
                    .build();
            ChangedValue change =
                    ChangedValue.fromI18nKeys(what).from(from).to(to).build();
            Offered.now(AuditService.class)
                    .audit(AuditEvent.builder(type)
                            .affectedObject(affected)
                            .addChangedValueIfDifferent(change)
                            .build());
        }
    }
}

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

    /**
     * Tells that a person has changed one thing for the whole site.
     *
     * @param what key of the text that names the thing
     */
    public void changedOnSite(PersonKey who, String what, String from, String to) {
        auditing.orElse(
                () -> {
                    Told.changedOnSite(what, from, to);
                    return true;
                },
                () -> {
                    LOG.info("{} changed {} of the site from [{}] to [{}]", who.value(), what, from, to);
                    return false;
                });
    }

    /** Apart, so that a product without the types fails here and nowhere else. It knows itself who is acting. */
    private static final class Told {

        private static final String CATEGORY = "delbar.spaces.settings.audit.category";
        private static final String IN_SPACE = "delbar.spaces.settings.audit.action";
        private static final String ON_SITE = "delbar.spaces.site.audit.action";

        static void changed(SpaceKey space, String what, String from, String to) {
            AuditResource affected = AuditResource.builder(space.value(), "Space")
                    .id(space.value())
                    .build();
            Offered.now(AuditService.class)
                    .audit(event(CoverageArea.LOCAL_CONFIG_AND_ADMINISTRATION, IN_SPACE, what, from, to)
                            .affectedObject(affected)
                            .build());
        }

        static void changedOnSite(String what, String from, String to) {
            Offered.now(AuditService.class)
                    .audit(event(CoverageArea.GLOBAL_CONFIG_AND_ADMINISTRATION, ON_SITE, what, from, to)
                            .build());
        }

        private static AuditEvent.Builder event(CoverageArea area, String action, String what, String from, String to) {
            AuditType type = AuditType.fromI18nKeys(area, CoverageLevel.BASE, CATEGORY, action)
                    .build();
            ChangedValue change =
                    ChangedValue.fromI18nKeys(what).from(from).to(to).build();
            return AuditEvent.builder(type).addChangedValueIfDifferent(change);
        }
    }
}

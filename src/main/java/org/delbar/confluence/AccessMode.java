package org.delbar.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the site takes changes just now. */
@Named
public final class AccessMode {

    private static final Logger LOG = LoggerFactory.getLogger(AccessMode.class);

    private final OnceSaid telling =
            new OnceSaid(LOG, "its access mode; changes are tried, and the product itself refuses them");

    @Inject
    public AccessMode() {
        // asks the product each time
    }

    public boolean isReadOnly() {
        return telling.orElse(Told::isReadOnly, () -> false);
    }

    /** Apart, so that a product without the type fails here and nowhere else. */
    private static final class Told {

        static boolean isReadOnly() {
            return Offered.now(AccessModeService.class).isReadOnlyAccessModeEnabled();
        }
    }
}

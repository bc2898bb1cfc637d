package org.delbar.workbench.content;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import org.delbar.workbench.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/** Read-only mode, as the database remembers it for all nodes. Nobody is exempt from it here. */
public final class AccessMode implements AccessModeService {

    private static final Logger LOG = LoggerFactory.getLogger(AccessMode.class);
    private static final String READ_ONLY = "read-only";

    private final Database database;

    public AccessMode(Database database) {
        this.database = database;
    }

    @Override
    public boolean isReadOnlyAccessModeEnabled() {
        return !database.jdbc()
                .queryForList("select name from wb_switched_on where name = ?", String.class, READ_ONLY)
                .isEmpty();
    }

    @Override
    public boolean shouldEnforceReadOnlyAccess() {
        return isReadOnlyAccessModeEnabled();
    }

    public void readOnly(boolean on) {
        if (!on) {
            database.jdbc().update("delete from wb_switched_on where name = ?", READ_ONLY);
            return;
        }
        try {
            database.jdbc().update("insert into wb_switched_on (name) values (?)", READ_ONLY);
        } catch (DuplicateKeyException already) {
            LOG.debug("Read-only mode is on already", already);
        }
    }
}

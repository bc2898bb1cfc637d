package org.delbar.workbench.content;

import com.atlassian.confluence.setup.settings.Settings;
import com.atlassian.confluence.setup.settings.SettingsManager;
import org.delbar.workbench.storage.Database;

/** What an administrator has chosen for the whole site: whether mail addresses are private, as the database remembers it. */
public final class SiteSettings implements SettingsManager {

    public static final String MAILS_PRIVATE = "mails-private";

    private final Database database;

    public SiteSettings(Database database) {
        this.database = database;
    }

    @Override
    public Settings getGlobalSettings() {
        boolean isPrivate = !database.jdbc()
                .queryForList("select name from wb_switched_on where name = ?", String.class, MAILS_PRIVATE)
                .isEmpty();
        return new Settings(isPrivate ? "email.address.private" : "email.address.public");
    }
}

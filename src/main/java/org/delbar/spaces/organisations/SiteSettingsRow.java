package org.delbar.spaces.organisations;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.delbar.spaces.settings.AoRevisedStore;
import org.jspecify.annotations.Nullable;

/** One row for each part of the site's settings; its name is the row's key, so that two nodes cannot make two. */
@Preload
@Table("SITE_SETTINGS")
public interface SiteSettingsRow extends AoRevisedStore.Revised {

    /** As {@code organisations}. */
    @PrimaryKey("PART")
    @NotNull
    @StringLength(40)
    String getPart();

    /** One a line as java.util.Properties. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChoices();

    void setChoices(@Nullable String choices);

    @Override
    @Nullable
    Integer getRevision();

    @Override
    void setRevision(@Nullable Integer revision);

    @Override
    @Nullable
    String getChangedBy();

    @Override
    void setChangedBy(@Nullable String userKey);

    @Override
    @Nullable
    Long getChangedAt();

    @Override
    void setChangedAt(@Nullable Long milliseconds);

    @Override
    @Nullable
    String getAttempt();

    @Override
    void setAttempt(@Nullable String random);
}

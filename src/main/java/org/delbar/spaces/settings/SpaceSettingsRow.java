package org.delbar.spaces.settings;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One row a space; the space's key is the row's, so that two nodes cannot make two. */
@Preload
@Table("SPACE_SETTINGS")
public interface SpaceSettingsRow extends AoRevisedStore.Revised {

    @PrimaryKey("SPACE_KEY")
    @NotNull
    @StringLength(255)
    String getSpaceKey();

    @StringLength(20)
    @Nullable
    String getPageLanguage();

    void setPageLanguage(@Nullable String code);

    @Override
    @Nullable
    Integer getRevision();

    @Override
    void setRevision(@Nullable Integer revision);

    /** All other choices, one a line as java.util.Properties, so that a further setting needs no further column. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChoices();

    void setChoices(@Nullable String choices);

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

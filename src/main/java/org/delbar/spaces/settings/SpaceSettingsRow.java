package org.delbar.spaces.settings;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One row a space; the space's key is the row's, so that two nodes cannot make two. */
@Preload
@Table("SPACE_SETTINGS")
public interface SpaceSettingsRow extends RawEntity<String> {

    @PrimaryKey("SPACE_KEY")
    @NotNull
    @StringLength(255)
    String getSpaceKey();

    @StringLength(20)
    @Nullable
    String getPageLanguage();

    void setPageLanguage(@Nullable String code);

    /** Null in rows from before it was counted. */
    @Nullable
    Integer getRevision();

    void setRevision(@Nullable Integer revision);

    /** All other choices, one a line as java.util.Properties, so that a further setting needs no further column. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChoices();

    void setChoices(@Nullable String choices);

    @Nullable
    String getChangedBy();

    void setChangedBy(@Nullable String userKey);

    /** Milliseconds since 1970. */
    @Nullable
    Long getChangedAt();

    void setChangedAt(@Nullable Long milliseconds);

    /** Says nothing: writing it first makes everybody else who saves wait for the end of the transaction. */
    @Nullable
    String getAttempt();

    void setAttempt(@Nullable String random);
}

package org.delbar.methodbook.promoted;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.delbar.spaces.settings.AoRevisedStore;
import org.jspecify.annotations.Nullable;

/** One row a space; the space's key is the row's, so that two nodes cannot make two. */
@Preload
@Table("METHOD_PROMOTED")
public interface PromotedRow extends AoRevisedStore.Revised {

    @PrimaryKey("SPACE_KEY")
    @NotNull
    @StringLength(255)
    String getSpaceKey();

    /** Ids in order, with commas between. */
    @StringLength(255)
    @Nullable
    String getPages();

    void setPages(@Nullable String ids);

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

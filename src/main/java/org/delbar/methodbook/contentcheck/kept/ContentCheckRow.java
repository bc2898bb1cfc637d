package org.delbar.methodbook.contentcheck.kept;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The last check of one page. */
@Preload
@Table("CONTENT_CHECK")
public interface ContentCheckRow extends RawEntity<Long> {

    @PrimaryKey("PAGE_ID")
    @NotNull
    Long getPageId();

    /** Hash of the sheet; says nothing of it. */
    @StringLength(64)
    @Nullable
    String getPrint();

    void setPrint(@Nullable String print);

    @StringLength(255)
    @Nullable
    String getCheckedBy();

    void setCheckedBy(@Nullable String userKey);

    /** Milliseconds since 1970. */
    @Nullable
    Long getCheckedAt();

    void setCheckedAt(@Nullable Long milliseconds);
}

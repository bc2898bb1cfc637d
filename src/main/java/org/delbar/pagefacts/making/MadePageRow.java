package org.delbar.pagefacts.making;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One row for each filling of a form that became a page. Says nothing of who or what: the fingerprint is a hash. */
@Preload
@Table("CAPTURE")
public interface MadePageRow extends RawEntity<String> {

    @PrimaryKey("FINGERPRINT")
    @NotNull
    @StringLength(64)
    String getFingerprint();

    @Nullable
    Long getPageId();

    void setPageId(@Nullable Long pageId);

    /** Milliseconds since 1970. */
    @Nullable
    Long getMadeAt();

    void setMadeAt(@Nullable Long milliseconds);
}

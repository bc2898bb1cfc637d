package org.delbar.methodbook.use;

import net.java.ao.RawEntity;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One row a run; the id of its page is the row's, so that two nodes cannot make two. */
@Table("METHOD_USE")
@Indexes({
    @Index(
            name = "method_used",
            methodNames = {"getMethodPage", "getUsedAt", "getPageId"}),
    @Index(
            name = "person_used",
            methodNames = {"getUsedBy", "getUsedAt"}),
    @Index(
            name = "space",
            methodNames = {"getSpaceKey"})
})
public interface MethodUseRow extends RawEntity<Long> {

    @PrimaryKey("PAGE_ID")
    @NotNull
    Long getPageId();

    @Nullable
    Long getMethodPage();

    void setMethodPage(@Nullable Long page);

    @StringLength(255)
    String getSpaceKey();

    void setSpaceKey(String key);

    @StringLength(60)
    @Nullable
    String getMethodVersion();

    void setMethodVersion(@Nullable String version);

    long getUsedAt();

    void setUsedAt(long milliseconds);

    @StringLength(255)
    @Nullable
    String getUsedBy();

    void setUsedBy(@Nullable String key);

    @StringLength(60)
    @Nullable
    String getOrigin();

    void setOrigin(@Nullable String id);

    @Default("false")
    boolean isOpenToSpace();

    void setOpenToSpace(boolean open);

    /** When the row was written last, so that of two nodes the one with the newer version wins. */
    long getKeptAt();

    void setKeptAt(long milliseconds);
}

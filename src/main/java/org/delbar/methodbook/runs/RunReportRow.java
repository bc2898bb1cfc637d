package org.delbar.methodbook.runs;

import net.java.ao.RawEntity;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One row a person and run; both are its key, so that two nodes cannot make two. */
@Table("RUN_REPORT")
@Indexes({
    @Index(
            name = "run",
            methodNames = {"getPageId"}),
    @Index(
            name = "method_told",
            methodNames = {"getMethodPage", "getFirstAt"}),
    @Index(
            name = "space",
            methodNames = {"getSpaceKey"})
})
public interface RunReportRow extends RawEntity<String> {

    /** A hash of page, origin and person. */
    @PrimaryKey("REPORT_KEY")
    @NotNull
    @StringLength(64)
    String getReportKey();

    long getPageId();

    void setPageId(long page);

    @StringLength(60)
    @Nullable
    String getOrigin();

    void setOrigin(@Nullable String id);

    @StringLength(255)
    String getSpaceKey();

    void setSpaceKey(String key);

    @Nullable
    Long getMethodPage();

    void setMethodPage(@Nullable Long page);

    @StringLength(255)
    String getPerson();

    void setPerson(String key);

    @StringLength(20)
    String getHelped();

    void setHelped(String key);

    @StringLength(280)
    @Nullable
    String getNote();

    void setNote(@Nullable String text);

    @StringLength(280)
    @Nullable
    String getChangeMade();

    void setChangeMade(@Nullable String text);

    /** Empty when the person does not say. */
    @StringLength(3)
    @Nullable
    String getAgain();

    void setAgain(@Nullable String answer);

    @Default("false")
    boolean isUnnamed();

    void setUnnamed(boolean unnamed);

    /** When the person told for the first time, in milliseconds. */
    long getFirstAt();

    void setFirstAt(long millis);

    long getSaidAt();

    void setSaidAt(long millis);

    /** When the change became a suggestion. */
    @Nullable
    Long getSuggestedAt();

    void setSuggestedAt(@Nullable Long millis);

    /** When the row was written last; writing it holds the row. */
    long getKeptAt();

    void setKeptAt(long millis);
}

package org.delbar.learning.index;

import net.java.ao.RawEntity;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.delbar.lists.Kept;
import org.jspecify.annotations.Nullable;

/**
 * One row a page; the page's id is the row's, so that two nodes cannot make two. The indexes are the orders of the lists,
 * in one space and in all.
 */
@Table("LEARNING")
@Indexes({
    @Index(
            name = "space_day",
            methodNames = {"getSpaceKey", "getHappenedDay", "getPageId"}),
    @Index(
            name = "day",
            methodNames = {"getHappenedDay", "getPageId"}),
    @Index(
            name = "space_title",
            methodNames = {"getSpaceKey", "getTitleSort", "getPageId"}),
    @Index(
            name = "space_change",
            methodNames = {"getSpaceKey", "getChangedAt", "getPageId"})
})
public interface LearningRow extends RawEntity<Long>, Kept {

    @PrimaryKey("PAGE_ID")
    @NotNull
    @Override
    Long getPageId();

    @StringLength(255)
    String getSpaceKey();

    void setSpaceKey(String key);

    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @StringLength(100)
    String getTitleSort();

    void setTitleSort(String folded);

    int getHappenedDay();

    void setHappenedDay(int day);

    @StringLength(20)
    @Nullable
    String getKind();

    void setKind(@Nullable String key);

    @StringLength(60)
    @Nullable
    String getSource();

    void setSource(@Nullable String key);

    @StringLength(100)
    @Nullable
    String getSourceText();

    void setSourceText(@Nullable String text);

    @StringLength(20)
    String getStatus();

    void setStatus(String key);

    @StringLength(255)
    @Nullable
    String getProcess();

    void setProcess(@Nullable String text);

    @StringLength(255)
    @Nullable
    String getProcessWords();

    void setProcessWords(@Nullable String folded);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getThemes();

    void setThemes(@Nullable String themes);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getThemeWords();

    void setThemeWords(@Nullable String folded);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getOwners();

    void setOwners(@Nullable String keys);

    @Default("false")
    boolean isTraining();

    void setTraining(boolean training);

    long getCreatedAt();

    void setCreatedAt(long millis);

    @Override
    long getChangedAt();

    void setChangedAt(long millis);

    @StringLength(255)
    @Nullable
    String getCreator();

    void setCreator(@Nullable String key);

    @StringLength(300)
    @Nullable
    String getGist();

    void setGist(@Nullable String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSearchText();

    void setSearchText(@Nullable String folded);

    /** When the row was written last, so that of two nodes the one with the newer version wins. */
    @Override
    long getKeptAt();

    @Override
    void setKeptAt(long millis);
}

package org.delbar.methodbook.index;

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
@Table("METHOD")
@Indexes({
    @Index(
            name = "space_uses",
            methodNames = {"getSpaceKey", "getUses", "getPageId"}),
    @Index(
            name = "uses",
            methodNames = {"getUses", "getPageId"}),
    @Index(
            name = "space_helped",
            methodNames = {"getSpaceKey", "getHelpedRank", "getPageId"}),
    @Index(
            name = "helped",
            methodNames = {"getHelpedRank", "getPageId"}),
    @Index(
            name = "space_created",
            methodNames = {"getSpaceKey", "getCreatedAt", "getPageId"}),
    @Index(
            name = "created",
            methodNames = {"getCreatedAt", "getPageId"}),
    @Index(
            name = "space_title",
            methodNames = {"getSpaceKey", "getTitleSort", "getPageId"}),
    @Index(
            name = "title",
            methodNames = {"getTitleSort", "getPageId"}),
    @Index(
            name = "space_shuffle",
            methodNames = {"getSpaceKey", "getShuffle", "getPageId"}),
    @Index(
            name = "based_on",
            methodNames = {"getBasedOnTitle"}),
    @Index(
            name = "shuffle",
            methodNames = {"getShuffle", "getPageId"})
})
public interface MethodRow extends RawEntity<Long>, Kept {

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

    @StringLength(255)
    @Nullable
    String getLine();

    void setLine(@Nullable String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCategories();

    void setCategories(@Nullable String keys);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCategoryNames();

    void setCategoryNames(@Nullable String names);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSubjects();

    void setSubjects(@Nullable String keys);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSubjectNames();

    void setSubjectNames(@Nullable String names);

    @StringLength(100)
    @Nullable
    String getForms();

    void setForms(@Nullable String keys);

    @StringLength(20)
    @Nullable
    String getDifficulty();

    void setDifficulty(@Nullable String key);

    @StringLength(450)
    @Nullable
    String getMaterials();

    void setMaterials(@Nullable String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSharers();

    void setSharers(@Nullable String keys);

    @StringLength(255)
    @Nullable
    String getOrganisation();

    void setOrganisation(@Nullable String text);

    @StringLength(255)
    @Nullable
    String getBasedOnTitle();

    void setBasedOnTitle(@Nullable String title);

    @StringLength(255)
    @Nullable
    String getBasedOnSpace();

    void setBasedOnSpace(@Nullable String key);

    @StringLength(20)
    String getStatus();

    void setStatus(String key);

    @StringLength(60)
    @Nullable
    String getSaidVersion();

    void setSaidVersion(@Nullable String text);

    @StringLength(2)
    @Nullable
    String getPageLanguage();

    void setPageLanguage(@Nullable String code);

    @StringLength(255)
    @Nullable
    String getCreator();

    void setCreator(@Nullable String key);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSearchText();

    void setSearchText(@Nullable String folded);

    /** Zero when the page does not say. */
    int getMinMinutes();

    void setMinMinutes(int minutes);

    int getMaxMinutes();

    void setMaxMinutes(int minutes);

    /** Less than zero when the page does not say. */
    int getPreparation();

    void setPreparation(int minutes);

    /** Zero when the page does not say. */
    int getMinPeople();

    void setMinPeople(int people);

    /** More than anybody may ask for when there is no end, or the page does not say. */
    int getMaxPeople();

    void setMaxPeople(int people);

    long getCreatedAt();

    void setCreatedAt(long millis);

    @Override
    long getChangedAt();

    void setChangedAt(long millis);

    int getShuffle();

    void setShuffle(int number);

    /** Not read from the page: whoever counts uses writes it. */
    int getUses();

    void setUses(int uses);

    /** Zero when it was never used. */
    long getLastUsedAt();

    void setLastUsedAt(long millis);

    @Default("0")
    int getAnswers();

    void setAnswers(int answers);

    @Default("0")
    int getHelped();

    void setHelped(int answers);

    /** What lists are ordered by. */
    @Default("0")
    int getHelpedRank();

    void setHelpedRank(int rank);

    /** When the row was written last, so that of two nodes the one with the newer version wins. */
    @Override
    long getKeptAt();

    @Override
    void setKeptAt(long millis);
}

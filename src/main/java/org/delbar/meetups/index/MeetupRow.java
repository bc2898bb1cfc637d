package org.delbar.meetups.index;

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
 * One row a page; the page's id is the row's, so that two nodes cannot make two. The indexes are the order of the lists, in
 * one space, in all, and of one concept.
 */
@Table("MEETUP")
@Indexes({
    @Index(
            name = "space_start",
            methodNames = {"getSpaceKey", "getStartsAt", "getPageId"}),
    @Index(
            name = "start",
            methodNames = {"getStartsAt", "getPageId"}),
    @Index(
            name = "concept_start",
            methodNames = {"getConceptPage", "getStartsAt", "getPageId"})
})
public interface MeetupRow extends RawEntity<Long>, Kept {

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

    /** 0 for none. */
    long getConceptPage();

    void setConceptPage(long id);

    @StringLength(255)
    @Nullable
    String getTopic();

    void setTopic(@Nullable String text);

    long getStartsAt();

    void setStartsAt(long millis);

    long getEndsAt();

    void setEndsAt(long millis);

    @StringLength(60)
    String getZone();

    void setZone(String id);

    @Default("false")
    boolean isAllDay();

    void setAllDay(boolean allDay);

    @StringLength(20)
    @Nullable
    String getForm();

    void setForm(@Nullable String key);

    @StringLength(255)
    @Nullable
    String getPlace();

    void setPlace(@Nullable String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getHosts();

    void setHosts(@Nullable String keys);

    @StringLength(255)
    @Nullable
    String getOrganisation();

    void setOrganisation(@Nullable String text);

    @StringLength(255)
    @Nullable
    String getOrganisationWords();

    void setOrganisationWords(@Nullable String folded);

    @StringLength(255)
    @Nullable
    String getSubjectWords();

    void setSubjectWords(@Nullable String folded);

    /** 0 for no limit. */
    int getSeats();

    void setSeats(int seats);

    @StringLength(20)
    String getStatus();

    void setStatus(String key);

    /** Who may know who takes part; only hosts, where it is not known. */
    @StringLength(20)
    @Nullable
    String getNamesShownTo();

    void setNamesShownTo(@Nullable String key);

    @Nullable
    Long getAnswerBy();

    void setAnswerBy(@Nullable Long millis);

    @Default("false")
    boolean isWaitingList();

    void setWaitingList(boolean waitingList);

    /** Whether maybe is an answer; null in rows from before it could be none. */
    @Nullable
    Boolean getMaybeAllowed();

    void setMaybeAllowed(@Nullable Boolean allowed);

    /** Whether the page says something about seats that can be read, or nothing. */
    @Default("false")
    boolean isSeatsKnown();

    void setSeatsKnown(boolean known);

    /** Whoever made a page that names no hosts. */
    @StringLength(255)
    @Nullable
    String getMaker();

    void setMaker(@Nullable String key);

    @Override
    long getChangedAt();

    void setChangedAt(long millis);

    /** When the row was written last, so that of two nodes the one with the newer version wins. */
    @Override
    long getKeptAt();

    @Override
    void setKeptAt(long millis);
}

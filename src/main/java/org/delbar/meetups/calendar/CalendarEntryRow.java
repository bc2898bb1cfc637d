package org.delbar.meetups.calendar;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One row a meetup; the page's id is the row's, so that two nodes cannot make two. */
@Table("CALENDAR_ENTRY")
@Indexes(
        @Index(
                name = "space",
                methodNames = {"getSpaceKey"}))
public interface CalendarEntryRow extends RawEntity<Long> {

    @PrimaryKey("PAGE_ID")
    @NotNull
    Long getPageId();

    /** Where the page was when it was read last. */
    @StringLength(255)
    String getSpaceKey();

    void setSpaceKey(String key);

    @StringLength(64)
    String getFingerprint();

    void setFingerprint(String hash);

    int getRevision();

    void setRevision(int number);

    /** When the page was saved that said so first, in milliseconds since 1970. */
    long getSaidAt();

    void setSaidAt(long milliseconds);

    /** Says nothing: writing it first makes everybody else who counts wait for the end of the transaction. */
    @StringLength(60)
    @Nullable
    String getAttempt();

    void setAttempt(@Nullable String random);
}

package org.delbar.meetups.signup;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One row a meetup; the only row that is locked, and written first by whoever decides about its seats. */
@Table("SIGNUP_LIST")
@Indexes(
        @Index(
                name = "space",
                methodNames = {"getSpaceKey"}))
public interface SignUpListRow extends RawEntity<Long> {

    @PrimaryKey("PAGE_ID")
    @NotNull
    Long getPageId();

    /** What the page's macro calls the list: an import finds it by this name. */
    @StringLength(60)
    @Nullable
    String getListId();

    void setListId(@Nullable String id);

    /** Where the page was when somebody last decided. */
    @StringLength(255)
    @Nullable
    String getSpaceKey();

    void setSpaceKey(@Nullable String key);

    /** Says nothing: writing it first makes everybody else who decides wait for the end of the transaction. */
    @StringLength(60)
    @Nullable
    String getAttempt();

    void setAttempt(@Nullable String random);

    @Nullable
    Long getNextTurn();

    void setNextTurn(@Nullable Long turn);

    @Nullable
    Long getNextNote();

    void setNextNote(@Nullable Long number);

    /** Seats the rule was told; 0 for no limit, null before. */
    @Nullable
    Integer getToldSeats();

    void setToldSeats(@Nullable Integer seats);

    /** When the page that told it had been changed last, in milliseconds since 1970. */
    @Nullable
    Long getToldAt();

    void setToldAt(@Nullable Long milliseconds);

    int getTaken();

    void setTaken(int seats);

    int getWaiting();

    void setWaiting(int people);

    int getMaybe();

    void setMaybe(int people);
}

package org.delbar.meetups.signup;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One row a line of the hosts' log. Its key is the meetup and the line's number, so that no act is done twice. */
@Table("SEAT_LOG")
@Indexes(
        @Index(
                name = "page",
                methodNames = {"getPageId", "getLineNumber"}))
public interface SeatLogRow extends RawEntity<String> {

    @PrimaryKey("LINE_KEY")
    @NotNull
    @StringLength(60)
    String getLineKey();

    long getPageId();

    void setPageId(long page);

    long getLineNumber();

    void setLineNumber(long number);

    /** Milliseconds since 1970. */
    long getHappenedAt();

    void setHappenedAt(long milliseconds);

    @StringLength(20)
    String getHappening();

    void setHappening(String happening);

    @StringLength(255)
    @Nullable
    String getPerson();

    void setPerson(@Nullable String key);

    @StringLength(255)
    @Nullable
    String getDoneBy();

    void setDoneBy(@Nullable String key);

    @StringLength(20)
    @Nullable
    String getReason();

    void setReason(@Nullable String happening);

    @StringLength(255)
    @Nullable
    String getReasonPerson();

    void setReasonPerson(@Nullable String key);

    int getPeople();

    void setPeople(int people);

    int getFreeSeats();

    void setFreeSeats(int seats);
}

package org.delbar.meetups.signup;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One row a person and meetup; both are its key, so that nobody answers twice. */
@Table("ANSWER")
@Indexes({
    @Index(
            name = "page",
            methodNames = {"getPageId"}),
    @Index(
            name = "person",
            methodNames = {"getPerson", "getPageId"})
})
public interface AnswerRow extends RawEntity<String> {

    @PrimaryKey("ANSWER_KEY")
    @NotNull
    @StringLength(300)
    String getAnswerKey();

    long getPageId();

    void setPageId(long page);

    @StringLength(255)
    String getPerson();

    void setPerson(String key);

    @StringLength(20)
    String getReply();

    void setReply(String reply);

    int getGuests();

    void setGuests(int guests);

    boolean isSeated();

    void setSeated(boolean seated);

    /** When a seat that got free went to who waited; null otherwise. */
    @Nullable
    Long getMovedUpAt();

    void setMovedUpAt(@Nullable Long milliseconds);

    long getTurn();

    void setTurn(long turn);

    /** Answers to the questions, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWords();

    void setWords(@Nullable String lines);

    /** Milliseconds since 1970, as all times here. */
    long getSaidAt();

    void setSaidAt(long milliseconds);

    long getChangedAt();

    void setChangedAt(long milliseconds);

    /** Whether the person was there; null while no host has noted it. */
    @Nullable
    Boolean getAttended();

    void setAttended(@Nullable Boolean attended);

    /** When a host noted it. */
    @Nullable
    Long getAttendedAt();

    void setAttendedAt(@Nullable Long milliseconds);

    /** When the account was not found for the first time; null while it is there. */
    @Nullable
    Long getMissedAt();

    void setMissedAt(@Nullable Long milliseconds);
}

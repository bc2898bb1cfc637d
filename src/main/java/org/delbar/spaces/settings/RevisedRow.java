package org.delbar.spaces.settings;

import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** What a row has that is saved against the revision a person saw. Each table declares these columns itself. */
public interface RevisedRow extends RawEntity<String> {

    /** Null in rows from before it was counted. */
    @Nullable
    Integer getRevision();

    void setRevision(@Nullable Integer revision);

    @Nullable
    String getChangedBy();

    void setChangedBy(@Nullable String userKey);

    /** Milliseconds since 1970. */
    @Nullable
    Long getChangedAt();

    void setChangedAt(@Nullable Long milliseconds);

    /** Says nothing: writing it first makes everybody else who saves wait for the end of the transaction. */
    @Nullable
    String getAttempt();

    void setAttempt(@Nullable String random);
}

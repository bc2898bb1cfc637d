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

/** One row a kind, person and day; they are its key, so that nobody is told twice a day. */
@Table("NOTICE")
@Indexes(
        @Index(
                name = "day",
                methodNames = {"getNoticeDay"}))
public interface NoticeRow extends RawEntity<String> {

    /** A hash of kind, person and day. */
    @PrimaryKey("NOTICE_KEY")
    @NotNull
    @StringLength(64)
    String getNoticeKey();

    @StringLength(40)
    String getKind();

    void setKind(String key);

    @StringLength(255)
    String getPerson();

    void setPerson(String key);

    /** As in 2016-05-12, in UTC. */
    @StringLength(10)
    String getNoticeDay();

    void setNoticeDay(String day);

    /** Ids of pages, each with how much there is to tell of it, as {@code 12=3,15=1}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPages();

    void setPages(@Nullable String text);

    /** Of all pages together. */
    @Default("0")
    int getCounted();

    void setCounted(int number);

    /** When the row was written last; writing it holds the row. */
    long getKeptAt();

    void setKeptAt(long millis);
}

package org.delbar.meetups.index;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One row a host and meetup, so that somebody's own meetups are found without reading all others. */
@Table("MEETUP_HOST")
@Indexes({
    @Index(
            name = "person",
            methodNames = {"getPerson", "getPageId"}),
    @Index(
            name = "page",
            methodNames = {"getPageId"}),
    @Index(
            name = "space",
            methodNames = {"getSpaceKey"})
})
public interface MeetupHostRow extends RawEntity<String> {

    @PrimaryKey("HOST_KEY")
    @NotNull
    @StringLength(300)
    String getHostKey();

    long getPageId();

    void setPageId(long page);

    @StringLength(255)
    String getPerson();

    void setPerson(String key);

    @StringLength(255)
    String getSpaceKey();

    void setSpaceKey(String key);
}

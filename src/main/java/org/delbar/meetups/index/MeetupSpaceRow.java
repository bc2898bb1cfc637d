package org.delbar.meetups.index;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.delbar.lists.KeptSpace;

/** Spaces that have or had meetups. */
@Table("MEETUP_SPACE")
public interface MeetupSpaceRow extends RawEntity<String>, KeptSpace {

    @PrimaryKey("SPACE_KEY")
    @NotNull
    @StringLength(255)
    @Override
    String getSpaceKey();
}

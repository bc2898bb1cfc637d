package org.delbar.learning.index;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.delbar.lists.KeptSpace;

/** A space that has lessons or had some; a list of all spaces begins here instead of with every row. */
@Preload
@Table("LEARNING_SPACE")
public interface LearningSpaceRow extends RawEntity<String>, KeptSpace {

    @PrimaryKey("SPACE_KEY")
    @NotNull
    @StringLength(255)
    @Override
    String getSpaceKey();
}

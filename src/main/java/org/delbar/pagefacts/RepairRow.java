package org.delbar.pagefacts;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One row a page, so that two nodes cannot make two. */
@Preload
@Table("INDEX_REPAIR")
public interface RepairRow extends RawEntity<Long> {

    @PrimaryKey("PAGE_ID")
    @NotNull
    Long getPageId();
}

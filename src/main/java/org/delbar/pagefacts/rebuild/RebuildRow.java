package org.delbar.pagefacts.rebuild;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One row a scope. Times are milliseconds since 1970, 0 is never. */
@Preload
@Table("INDEX_REBUILD")
public interface RebuildRow extends RawEntity<String> {

    @PrimaryKey("SCOPE_KEY")
    @NotNull
    @StringLength(255)
    String getScopeKey();

    long getStartedAt();

    void setStartedAt(long millis);

    long getFinishedAt();

    void setFinishedAt(long millis);

    long getBeatAt();

    void setBeatAt(long millis);

    int getUnitsDone();

    void setUnitsDone(int units);

    int getUnitsAll();

    void setUnitsAll(int units);

    int getPagesRead();

    void setPagesRead(int pages);

    int getPagesFailed();

    void setPagesFailed(int pages);

    long getCompleteFrom();

    void setCompleteFrom(long millis);

    /** In which form the indexes were complete; 0 before forms were counted. */
    int getIndexForm();

    void setIndexForm(int form);

    /** Only there to be written first: whoever writes it holds the row until the transaction ends. */
    int getTurn();

    void setTurn(int turn);
}

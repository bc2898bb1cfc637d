package org.delbar.methodbook.use;

import java.util.List;
import org.delbar.methodbook.HelpedShare;

/** What people have told of runs. */
public interface RunAnswers {

    /** Of those who answered on these runs, whoever they are. */
    HelpedShare on(List<IndexedUse> runs);
}

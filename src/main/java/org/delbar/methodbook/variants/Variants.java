package org.delbar.methodbook.variants;

import java.util.List;
import org.delbar.words.SpaceKey;

/** Which methods say that they are based on another, whoever may see them. */
public interface Variants {

    /** Pages of variants, newest first; one statement. */
    List<Long> of(SpaceKey space, String title, int most);
}

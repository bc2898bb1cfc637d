package org.delbar.pagefacts;

import java.util.List;
import org.delbar.words.SpaceKey;

/** The labels that an area gives to a new page of its own. Each area has one; made of keys, the same in every language. */
public interface NewPageLabels {

    /** The {@code id} parameter of the Page Properties macro that makes a page one of the area's. */
    String factsId();

    /** None for a page that is not the area's or cannot be read. */
    List<String> of(SpaceKey space, String storage);
}

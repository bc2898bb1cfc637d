package org.delbar.spaces.settings;

import java.util.List;
import org.delbar.words.SpaceKey;

/** What of an area a space may decide. Each area has one, and the screen shows them all. */
public interface SettableArea {

    /** As {@code learning}. */
    String key();

    /** What the area is called on screens. */
    String nameKey();

    List<SettableBlueprint> blueprints();

    /** Rows of the area's facts table, in the order of its pages. */
    List<SettableName> facts();

    /** Shipped sources in their order; empty for an area without. */
    List<SettableSource> sources();

    /** Whether a page of the space names the source. */
    boolean mayUse(SpaceKey space, String source);
}

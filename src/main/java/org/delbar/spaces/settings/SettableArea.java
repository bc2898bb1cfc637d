package org.delbar.spaces.settings;

import java.util.List;
import java.util.Map;
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

    List<SettableList> lists();

    /** What is off unless a space wants it. */
    default List<SettableSwitch> switches() {
        return List.of();
    }

    /** What the area counts by. */
    default List<SettableNumber> numbers() {
        return List.of();
    }

    /** Further screens of Space tools: the action by the text that names it. */
    default Map<String, String> screens() {
        return Map.of();
    }

    /** Whether a page of the space may name the choice: then it is hidden instead of removed. When in doubt, yes. */
    boolean mayUse(SpaceKey space, String list, String choice);
}

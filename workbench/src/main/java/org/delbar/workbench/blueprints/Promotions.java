package org.delbar.workbench.blueprints;

import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.List;
import org.delbar.workbench.storage.Database;

/** The blueprints that a space's Create dialog shows first, as the space's blueprint said when it was made. */
final class Promotions {

    private final Database database;

    Promotions(Database database) {
        this.database = database;
    }

    void promote(Space space, List<String> blueprints) {
        for (int place = 0; place < blueprints.size(); place++) {
            database.jdbc()
                    .update(
                            "insert into wb_promoted (space_id, blueprint_key, place) values (?, ?, ?)",
                            space.getId(),
                            blueprints.get(place),
                            place);
        }
    }

    /** Those that are promoted come first, in the order in which they are; the others stay as they were. */
    List<Blueprints.Item> sorted(Space space, List<Blueprints.Item> items) {
        List<String> promoted = database.jdbc()
                .queryForList(
                        "select blueprint_key from wb_promoted where space_id = ? order by place",
                        String.class,
                        space.getId());
        List<Blueprints.Item> sorted = new ArrayList<>();
        for (String key : promoted) {
            items.stream().filter(each -> is(each, key)).forEach(sorted::add);
        }
        items.stream().filter(each -> !sorted.contains(each)).forEach(sorted::add);
        return List.copyOf(sorted);
    }

    /** The blank page has no blueprint; it is promoted by the key of its web-item. */
    private static boolean is(Blueprints.Item item, String key) {
        return key.equals(item.blueprintModuleCompleteKey()) || key.equals(item.itemKey());
    }
}

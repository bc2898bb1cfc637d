package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.blueprints.Blueprints;
import org.jspecify.annotations.Nullable;

/** What the Create dialog offers, as {@link Blueprints} gives it. */
public interface Offers {

    List<Blueprints.Item> items();

    /** Those that their conditions let into the space. */
    default List<Blueprints.Item> itemsIn(Space space) {
        return items();
    }

    default List<Blueprints.Item> spaceItems() {
        return List.of();
    }

    /** @param blueprintModuleCompleteKey null for a blank space */
    default Space createSpace(
            @Nullable String blueprintModuleCompleteKey, Map<String, Object> context, ConfluenceUser author) {
        throw new UnsupportedOperationException("No spaces are made here");
    }

    Page create(
            Space space,
            @Nullable Page parent,
            String blueprintModuleCompleteKey,
            Map<String, Object> context,
            ConfluenceUser author);

    Blueprints.Draft draft(
            Space space,
            @Nullable Page parent,
            String blueprintModuleCompleteKey,
            Map<String, Object> context,
            ConfluenceUser author);

    /** A draft of a blueprint as its author left it in the editor. */
    default Page publish(
            Space space,
            @Nullable Page parent,
            String blueprintModuleCompleteKey,
            Blueprints.Draft draft,
            ConfluenceUser author) {
        throw new UnsupportedOperationException("No drafts are published here");
    }

    static Offers of(Blueprints blueprints) {
        return new Offers() {
            @Override
            public List<Blueprints.Item> items() {
                return blueprints.items();
            }

            @Override
            public List<Blueprints.Item> itemsIn(Space space) {
                return blueprints.itemsIn(space);
            }

            @Override
            public List<Blueprints.Item> spaceItems() {
                return blueprints.spaceItems();
            }

            @Override
            public Space createSpace(@Nullable String key, Map<String, Object> context, ConfluenceUser author) {
                return blueprints.createSpace(key, context, author);
            }

            @Override
            public Page create(
                    Space space,
                    @Nullable Page parent,
                    String key,
                    Map<String, Object> context,
                    ConfluenceUser author) {
                return blueprints.create(space, parent, key, context, author);
            }

            @Override
            public Blueprints.Draft draft(
                    Space space,
                    @Nullable Page parent,
                    String key,
                    Map<String, Object> context,
                    ConfluenceUser author) {
                return blueprints.draft(space, parent, key, context, author);
            }

            @Override
            public Page publish(
                    Space space, @Nullable Page parent, String key, Blueprints.Draft draft, ConfluenceUser author) {
                return blueprints.publish(space, parent, key, draft, author);
            }
        };
    }
}

package org.delbar.workbench.blueprints;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.delbar.workbench.content.Labels;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** One page per space and index key that lists what was made from a blueprint. */
final class IndexPages {

    private static final String LABEL = "blueprint-index-page";

    private final Database database;
    private final Pages pages;
    private final Labels labels;
    private final Registry registry;
    private final UnaryOperator<String> indexText;

    /** @param indexText texts in the language of whoever makes the first page of a kind: the page is made once, for everybody */
    IndexPages(Database database, Pages pages, Labels labels, Registry registry, UnaryOperator<String> indexText) {
        this.database = database;
        this.pages = pages;
        this.labels = labels;
        this.registry = registry;
        this.indexText = indexText;
    }

    /** Finds it, or makes it in the transaction of the caller. */
    Page of(Blueprint blueprint, Space space, ConfluenceUser author) {
        Page existing = find(blueprint, space);
        if (existing != null) {
            return existing;
        }
        // Two people may make the first page of a kind at once: the second waits here and then finds the first's.
        database.jdbc().queryForList("select id from wb_space where id = ? for update", Long.class, space.getId());
        Page made = find(blueprint, space);
        return made == null ? make(blueprint, space, author) : made;
    }

    private @Nullable Page find(Blueprint blueprint, Space space) {
        return database
                .jdbc()
                .queryForList(
                        "select page_id from wb_index_page where space_id = ? and index_key = ?",
                        Long.class,
                        space.getId(),
                        blueprint.indexKey())
                .stream()
                .map(pages::getPage)
                .filter(page -> page != null)
                .findFirst()
                .orElse(null);
    }

    private Page make(Blueprint blueprint, Space space, ConfluenceUser author) {
        String title = freeTitle(space, indexText.apply(titleKey(blueprint)));
        Page made = pages.create(space, space.getHomePage(), title, storage(blueprint, space), author);
        labels.addLabel(made, new Label(LABEL));
        database.jdbc()
                .update(
                        "delete from wb_index_page where space_id = ? and index_key = ?",
                        space.getId(),
                        blueprint.indexKey());
        database.jdbc()
                .update(
                        "insert into wb_index_page (space_id, index_key, page_id) values (?, ?, ?)",
                        space.getId(),
                        blueprint.indexKey(),
                        made.getId());
        return made;
    }

    /** An ordinary page of the same title is nobody's index page: count up. */
    private String freeTitle(Space space, String wished) {
        String title = wished;
        for (int number = 2; pages.getPage(space.getKey(), title) != null; number++) {
            title = wished + " (" + number + ")";
        }
        return title;
    }

    private String storage(Blueprint blueprint, Space space) {
        Map<String, Object> values = new HashMap<>();
        values.put("spaceKey", space.getKey());
        values.put("blueprintKey", blueprint.completeKey());
        values.put("blueprintModuleCompleteKey", blueprint.completeKey());
        values.put("indexKey", blueprint.indexKey());
        values.put("templateLabel", blueprint.indexKey());
        values.put("analyticsKey", blueprint.indexKey());
        values.put("pageFromTemplateTitle", "");
        values.put("createFromTemplateLabel", indexText.apply("workbench.blueprints.create-from-template"));
        String key = blueprint.indexTemplate();
        if (key == null) {
            return new TemplateGaps(values, indexText).fill(defaultTemplate());
        }
        ContentTemplate template = registry.template(blueprint.complete(key))
                .orElseThrow(() -> new IllegalStateException("There is no content-template " + key));
        return new TemplateGaps(template.filled(values), indexText).fill(template.storage());
    }

    private static String titleKey(Blueprint blueprint) {
        return Objects.requireNonNullElse(blueprint.indexTitleKey(), blueprint.nameKey());
    }

    private static String defaultTemplate() {
        try (InputStream in = Objects.requireNonNull(IndexPages.class.getResourceAsStream("index-page.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

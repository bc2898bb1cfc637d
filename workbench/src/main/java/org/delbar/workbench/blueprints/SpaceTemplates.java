package org.delbar.workbench.blueprints;

import com.atlassian.confluence.pages.templates.PageTemplate;
import com.atlassian.confluence.pages.templates.PageTemplateManager;
import com.atlassian.confluence.pages.templates.PluginTemplateReference;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** Templates of blueprints as the administrators of a space have changed them. */
public final class SpaceTemplates implements PageTemplateManager {

    /** @param version grows with each save */
    public record Edited(long id, long spaceId, String templateKey, String blueprintKey, String storage, int version) {}

    private static final String EDITED =
            "select id, space_id, template_key, blueprint_key, storage, version from wb_space_template";

    private final Database database;

    public SpaceTemplates(Database database) {
        this.database = database;
    }

    public Optional<Edited> find(Space space, String templateKey, String blueprintKey) {
        return first(database.jdbc()
                .query(
                        EDITED + " where space_id = ? and template_key = ? and blueprint_key = ?",
                        SpaceTemplates::edited,
                        space.getId(),
                        templateKey,
                        blueprintKey));
    }

    public Optional<Edited> byId(long id) {
        return first(database.jdbc().query(EDITED + " where id = ?", SpaceTemplates::edited, id));
    }

    /**
     * @param expected the version that was edited, zero for the plugin's own
     * @return false when somebody else saved or reset it meanwhile; nothing is changed then
     */
    public boolean save(
            Space space, String templateKey, String blueprintKey, String storage, int expected, ConfluenceUser editor) {
        if (expected == 0) {
            return insert(space, templateKey, blueprintKey, storage, editor);
        }
        return database.jdbc()
                        .update(
                                "update wb_space_template set storage = ?, version = version + 1, modifier = ?"
                                        + " where space_id = ? and template_key = ? and blueprint_key = ?"
                                        + " and version = ?",
                                storage,
                                editor.getKey().getStringValue(),
                                space.getId(),
                                templateKey,
                                blueprintKey,
                                expected)
                == 1;
    }

    /** The plugin's own template is used again. */
    public void reset(Space space, String templateKey, String blueprintKey) {
        database.jdbc()
                .update(
                        "delete from wb_space_template where space_id = ? and template_key = ? and blueprint_key = ?",
                        space.getId(),
                        templateKey,
                        blueprintKey);
    }

    @Override
    public @Nullable PageTemplate getPageTemplate(PluginTemplateReference reference) {
        Space space = reference.getSpace();
        if (space == null) {
            return null;
        }
        String key = reference.getModuleCompleteKey().getCompleteKey();
        return find(space, key, reference.getReferencingModuleCompleteKey().getCompleteKey())
                .map(edited -> new PageTemplate(edited.id(), key.substring(key.indexOf(':') + 1), edited.storage()))
                .orElse(null);
    }

    private boolean insert(
            Space space, String templateKey, String blueprintKey, String storage, ConfluenceUser editor) {
        try {
            database.jdbc()
                    .update(
                            "insert into wb_space_template (space_id, template_key, blueprint_key, storage, version,"
                                    + " modifier) values (?, ?, ?, ?, 1, ?)",
                            space.getId(),
                            templateKey,
                            blueprintKey,
                            storage,
                            editor.getKey().getStringValue());
            return true;
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            return false;
        }
    }

    private static Edited edited(ResultSet row, int number) throws SQLException {
        return new Edited(
                row.getLong("id"),
                row.getLong("space_id"),
                row.getString("template_key"),
                row.getString("blueprint_key"),
                row.getString("storage"),
                row.getInt("version"));
    }

    private static Optional<Edited> first(List<Edited> rows) {
        return rows.stream().findFirst();
    }
}

package org.delbar.workbench.blueprints;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.content.Permissions;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.content.Spaces;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Makes spaces, blank ones and those of blueprints: all of a space or nothing. */
final class NewSpaces {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,255}");
    private static final int LONGEST_NAME = 255;

    private final Database database;
    private final Spaces spaces;
    private final Pages pages;
    private final Permissions permissions;
    private final Promotions promotions;
    private final PageTemplates templates;
    private final I18nResolver texts;

    NewSpaces(
            Database database,
            Spaces spaces,
            Pages pages,
            Permissions permissions,
            Promotions promotions,
            PageTemplates templates,
            I18nResolver texts) {
        this.database = database;
        this.spaces = spaces;
        this.pages = pages;
        this.permissions = permissions;
        this.promotions = promotions;
        this.templates = templates;
        this.texts = texts;
    }

    /**
     * @param blueprint null for a blank space
     * @param wizard {@code name} and {@code spaceKey}, and what the blueprint's pages asked
     * @throws Blueprints.Refused with what the person can do about it
     */
    Space create(@Nullable SpaceBlueprint blueprint, Map<String, Object> wizard, ConfluenceUser author) {
        String name = text(wizard.get("name"));
        String key = text(wizard.get("spaceKey"));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Blueprints.Refused(texts.getText("workbench.blueprints.space-name", LONGEST_NAME));
        }
        if (!KEY.matcher(key).matches()) {
            throw new Blueprints.Refused(texts.getText("workbench.blueprints.space-key", LONGEST_NAME));
        }
        if (spaces.getSpace(key) != null) {
            throw taken(key);
        }
        try {
            return database.inTransaction(() -> made(blueprint, name, key, wizard, author));
        } catch (DuplicateKeyException somebodyWasFirst) {
            throw taken(key);
        } catch (Pages.TitleTaken twice) {
            throw new Blueprints.Refused(texts.getText("workbench.blueprints.title-taken"));
        }
    }

    private Blueprints.Refused taken(String key) {
        return new Blueprints.Refused(texts.getText("workbench.blueprints.space-key-taken", key));
    }

    private Space made(
            @Nullable SpaceBlueprint blueprint,
            String name,
            String key,
            Map<String, Object> wizard,
            ConfluenceUser author) {
        Space space = spaces.create(key, name, author);
        permissions.grantToUser(space, author.getName(), SpaceRight.values());
        permissions.grantToGroup(space, Accounts.EVERYONE, SpaceRight.VIEW, SpaceRight.ADD_PAGE);
        if (blueprint == null || blueprint.pages().isEmpty()) {
            String welcome = "<p>" + texts.getText("workbench.blueprints.blank-space.home") + "</p>";
            spaces.setHomePage(
                    space, pages.create(space, null, name, welcome, author).getId());
        } else {
            SpaceBlueprint.Node root = blueprint.pages().get(0);
            Page home = page(blueprint, root, space, null, wizard, author);
            spaces.setHomePage(space, home.getId());
            below(home, root.children(), blueprint, space, wizard, author);
            below(home, blueprint.pages().subList(1, blueprint.pages().size()), blueprint, space, wizard, author);
        }
        if (blueprint != null) {
            promotions.promote(space, blueprint.promoted());
        }
        return space;
    }

    private void below(
            Page parent,
            List<SpaceBlueprint.Node> nodes,
            SpaceBlueprint blueprint,
            Space space,
            Map<String, Object> wizard,
            ConfluenceUser author) {
        for (SpaceBlueprint.Node each : nodes) {
            Page page = page(blueprint, each, space, parent, wizard, author);
            below(page, each.children(), blueprint, space, wizard, author);
        }
    }

    private Page page(
            SpaceBlueprint blueprint,
            SpaceBlueprint.Node node,
            Space space,
            @Nullable Page parent,
            Map<String, Object> wizard,
            ConfluenceUser author) {
        Blueprints.Draft draft = templates.fillForSpace(blueprint, node.template(), space, wizard);
        return pages.create(space, parent, draft.title(), draft.storage(), author);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}

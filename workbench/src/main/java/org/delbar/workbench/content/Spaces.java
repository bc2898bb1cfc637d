package org.delbar.workbench.content;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** Spaces with their home pages. */
public final class Spaces implements SpaceManager {

    private static final String SPACE = "select s.id, s.space_key, s.name, s.creator, s.created_at, s.status,"
            + " h.id home_page_id, h.title, h.storage, h.version from wb_space s"
            + " left join wb_page h on h.id = s.home_page_id and h.trashed = false";

    private final Database database;
    private final Accounts accounts;
    private final Clock clock;

    public Spaces(Database database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Creates the space; its home page is made by the caller through {@link Pages} and set here. */
    public Space create(String key, String name, ConfluenceUser creator) {
        database.jdbc()
                .update(
                        "insert into wb_space (space_key, name, creator, created_at) values (?, ?, ?, ?)",
                        key,
                        name,
                        creator.getKey().getStringValue(),
                        OffsetDateTime.now(clock));
        return find("s.space_key = ?", key).get(0);
    }

    public void setHomePage(Space space, long pageId) {
        database.jdbc().update("update wb_space set home_page_id = ? where id = ?", pageId, space.getId());
        space.setHomePage(find("s.id = ?", space.getId()).get(0).getHomePage());
    }

    /** All spaces by name, whoever asks: filter with {@code Permissions}. */
    public List<Space> all() {
        return database.jdbc().query(SPACE + " order by s.name, s.space_key", this::space);
    }

    @Override
    public @Nullable Space getSpace(String spaceKey) {
        return find("lower(s.space_key) = lower(?)", spaceKey).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Space getSpace(long id) {
        return find("s.id = ?", id).stream().findFirst().orElse(null);
    }

    @Override
    public Collection<String> getAllSpaceKeys(SpaceStatus status) {
        return all().stream()
                .filter(space -> space.getSpaceStatus() == status)
                .map(Space::getKey)
                .toList();
    }

    private List<Space> find(String condition, Object value) {
        return database.readOnce()
                .of(condition, value, () -> database.jdbc().query(SPACE + " where " + condition, this::space, value));
    }

    private Space space(ResultSet row, int number) throws SQLException {
        Space space = new Space(row.getString("space_key"));
        space.setId(row.getLong("id"));
        space.setName(row.getString("name"));
        space.setSpaceStatus(SpaceStatus.valueOf(row.getString("status")));
        String creator = row.getString("creator");
        if (creator != null) {
            space.setCreator(accounts.getUserByKey(new UserKey(creator)));
        }
        space.setCreationDate(
                Date.from(row.getObject("created_at", OffsetDateTime.class).toInstant()));
        if (row.getLong("home_page_id") != 0) {
            space.setHomePage(homePage(row, space));
        }
        return space;
    }

    private static Page homePage(ResultSet row, Space space) throws SQLException {
        Page home = new Page();
        home.setId(row.getLong("home_page_id"));
        home.setTitle(row.getString("title"));
        home.setVersion(row.getInt("version"));
        home.setBodyContent(new BodyContent(home, row.getString("storage"), BodyType.XHTML));
        home.setSpace(space);
        return home;
    }
}

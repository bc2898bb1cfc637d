package org.delbar.workbench.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.SearchResult;
import com.atlassian.user.search.query.Query;
import com.atlassian.user.search.query.TermQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** People, their groups, and what they chose for themselves. Anonymous is {@code null} everywhere. */
public final class Accounts implements UserAccessor {

    public static final String EVERYONE = "confluence-users";
    public static final String ADMINISTRATORS = "confluence-administrators";

    private static final String PERSON = "select user_key, username, full_name, email from wb_user";
    private static final String NOT_REMOVED = "removed = false and ";

    private final Database database;
    private final EventPublisher events;
    private final Passwords passwords = new Passwords();

    public Accounts(Database database, EventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** @throws IllegalArgumentException when the user name is taken */
    public ConfluenceUser create(
            String username,
            String fullName,
            String email,
            String password,
            @Nullable Locale locale,
            ZoneId zone,
            Set<String> groups) {
        String key = keyFor(username);
        String hash = passwords.hash(password);
        return database.inTransaction(() -> {
            if (find("username_key", folded(username)).isPresent()) {
                throw new IllegalArgumentException("There is already a person called " + username);
            }
            database.jdbc()
                    .update(
                            "insert into wb_user (user_key, username, username_key, full_name, email, password_hash,"
                                    + " locale, zone) values (?, ?, ?, ?, ?, ?, ?, ?)",
                            key,
                            username,
                            folded(username),
                            fullName,
                            email,
                            hash,
                            locale == null ? null : locale.toLanguageTag(),
                            zone.getId());
            for (String group : groups) {
                database.jdbc().update("insert into wb_group_member (user_key, group_name) values (?, ?)", key, group);
            }
            return new Person(new UserKey(key), username, fullName, email);
        });
    }

    public Optional<ConfluenceUser> authenticate(String username, String password) {
        return find(NOT_REMOVED + "username_key", folded(username))
                .filter(person -> passwords.matches(password, column(person, "password_hash")))
                .filter(person -> !isDisabled(person));
    }

    /** Keeps the person and what they wrote; from now on they are nobody here. */
    public void disable(String username) {
        setDisabled(username, true);
    }

    public void enable(String username) {
        setDisabled(username, false);
    }

    /**
     * Takes the account away and tells so inside the transaction. Pages still say who wrote them.
     *
     * @return whether there was one
     */
    public boolean remove(String username) {
        return database.inTransaction(() -> {
            Optional<ConfluenceUser> gone = find(NOT_REMOVED + "username_key", folded(username));
            gone.ifPresent(person -> {
                database.jdbc().update("delete from wb_group_member where user_key = ?", keyOf(person));
                database.jdbc()
                        .update("update wb_user set removed = true, disabled = true where user_key = ?", keyOf(person));
                events.publish(new UserDeletedEvent(person.getName()));
                events.publish(new UserRemoveEvent(this, person));
            });
            return gone.isPresent();
        });
    }

    public boolean isDisabled(ConfluenceUser person) {
        return database.jdbc()
                .queryForList("select disabled from wb_user where user_key = ?", Boolean.class, keyOf(person))
                .contains(true);
    }

    /** By full name. */
    public List<ConfluenceUser> disabled() {
        return database.jdbc()
                .query(PERSON + " where disabled and removed = false order by full_name, username", Accounts::person);
    }

    /** By full name. */
    public List<ConfluenceUser> all() {
        return database.jdbc().query(PERSON + " where removed = false order by full_name, username", Accounts::person);
    }

    /** The language a person chose; empty means the site's. */
    public Optional<Locale> localeOf(ConfluenceUser person) {
        return database.readOnce()
                .of(
                        "locale",
                        keyOf(person),
                        () -> database
                                .jdbc()
                                .queryForList(
                                        "select locale from wb_user where user_key = ?", String.class, keyOf(person))
                                .stream()
                                .filter(tag -> tag != null)
                                .map(Locale::forLanguageTag)
                                .findFirst());
    }

    public void speaks(ConfluenceUser person, @Nullable Locale locale) {
        database.jdbc()
                .update(
                        "update wb_user set locale = ? where user_key = ?",
                        locale == null ? null : locale.toLanguageTag(),
                        keyOf(person));
    }

    public ZoneId zoneOf(ConfluenceUser person) {
        return ZoneId.of(column(person, "zone"));
    }

    public boolean isAdministrator(@Nullable ConfluenceUser person) {
        return person != null
                && membershipOf(person)
                        .filter(groups -> groups.contains(ADMINISTRATORS))
                        .isPresent();
    }

    /** The groups of a person; empty for somebody who is disabled or not known. */
    public Optional<Set<String>> membershipOf(ConfluenceUser person) {
        return database.readOnce().of("groups", keyOf(person), () -> readMembershipOf(person));
    }

    private Optional<Set<String>> readMembershipOf(ConfluenceUser person) {
        List<@Nullable String> groups = database.jdbc()
                .queryForList(
                        "select m.group_name from wb_user u left join wb_group_member m on m.user_key = u.user_key"
                                + " where u.user_key = ? and u.disabled = false",
                        String.class,
                        keyOf(person));
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(groups.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Somebody who is removed, too. */
    @Override
    public @Nullable ConfluenceUser getUserByKey(UserKey userKey) {
        return find("user_key", userKey.getStringValue()).orElse(null);
    }

    @Override
    public @Nullable ConfluenceUser getExistingUserByKey(UserKey userKey) {
        return find(NOT_REMOVED + "user_key", userKey.getStringValue()).orElse(null);
    }

    @Override
    public @Nullable ConfluenceUser getUserByName(String username) {
        return find(NOT_REMOVED + "username_key", folded(username)).orElse(null);
    }

    @Override
    public List<String> getGroupNamesForUserName(String username) {
        return database.jdbc()
                .queryForList(
                        "select m.group_name from wb_group_member m join wb_user u on u.user_key = m.user_key"
                                + " where u.username_key = ? order by m.group_name",
                        String.class,
                        folded(username));
    }

    /** People whose full names hold the term; disabled ones too, as their pages stay. */
    @Override
    public SearchResult<User> findUsers(Query<User> query) {
        String term = query instanceof TermQuery<User> named ? folded(named.getTerm()) : "";
        List<User> found = all().stream()
                .filter(person -> folded(person.getFullName()).contains(term))
                .<User>map(person -> person)
                .toList();
        return () -> found::iterator;
    }

    @Override
    public @Nullable Group getGroup(String name) {
        return groupNames().stream()
                .filter(each -> folded(each).equals(folded(name)))
                .findFirst()
                .<Group>map(each -> () -> each)
                .orElse(null);
    }

    /** All groups that anybody belongs to, by name. */
    List<String> groupNames() {
        return database.jdbc()
                .queryForList("select distinct group_name from wb_group_member order by group_name", String.class);
    }

    private void setDisabled(String username, boolean disabled) {
        database.jdbc().update("update wb_user set disabled = ? where username_key = ?", disabled, folded(username));
    }

    private Optional<ConfluenceUser> find(String column, String value) {
        return database.readOnce()
                .of(
                        "person by " + column,
                        value,
                        () ->
                                database
                                        .jdbc()
                                        .query(PERSON + " where " + column + " = ?", Accounts::person, value)
                                        .stream()
                                        .findFirst());
    }

    private String column(ConfluenceUser person, String name) {
        return database.readOnce()
                .of(
                        "column " + name,
                        keyOf(person),
                        () -> database
                                .jdbc()
                                .queryForList(
                                        "select " + name + " from wb_user where user_key = ?",
                                        String.class,
                                        keyOf(person))
                                .stream()
                                .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("There is no person called " + person.getName()));
    }

    private static ConfluenceUser person(ResultSet row, int number) throws SQLException {
        return new Person(
                new UserKey(row.getString("user_key")),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("email"));
    }

    /** From the name, so that a workbench that is filled anew gives the same people the same keys. */
    private static String keyFor(String username) {
        return UUID.nameUUIDFromBytes(("person " + folded(username)).getBytes(UTF_8))
                .toString()
                .replace("-", "");
    }

    private static String keyOf(ConfluenceUser person) {
        return person.getKey().getStringValue();
    }

    private static String folded(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}

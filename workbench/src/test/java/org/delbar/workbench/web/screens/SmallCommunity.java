package org.delbar.workbench.web.screens;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.web.People;
import org.jspecify.annotations.Nullable;

/**
 * Spaces and people in memory: Anna may do everything in TEAM, Bo only read it, and nobody but Anna sees the page
 * "Secret". Anonymous readers see nothing.
 */
final class SmallCommunity implements Library, People, Labels, PermissionManager {

    record Person(String username, String fullName) implements ConfluenceUser {
        @Override
        public UserKey getKey() {
            return new UserKey("key-" + username);
        }

        @Override
        public String getName() {
            return username;
        }

        @Override
        public String getFullName() {
            return fullName;
        }

        @Override
        public String getEmail() {
            return username + "@example.org";
        }
    }

    static final Person ANNA = new Person("anna", "Anna Andersson");
    static final Person BO = new Person("bo", "Bo Berg");

    final Space team = space("TEAM", "Team <Space>");
    final Space other = space("OTHER", "Other");
    final Page home = page(1, team, null, "Home", "<p>Welcome</p>");
    final Page methods = page(2, team, home, "Methods & more", "<p>Stored <b>methods</b></p>");
    final Page secret = page(3, team, home, "Secret", "<p>hidden words</p>");
    final Page elsewhere = page(4, other, null, "Elsewhere", "<p>far</p>");
    final Map<Long, Map<Integer, Page>> older = new HashMap<>();
    final Map<String, Locale> languages = new HashMap<>();
    final List<String> ticks = new ArrayList<>();
    final Set<ConfluenceUser> disabled = new HashSet<>();
    final Set<Long> broken = new HashSet<>();
    private final List<Page> pages = new ArrayList<>(List.of(home, methods, secret, elsewhere));

    SmallCommunity() {
        team.setHomePage(home);
    }

    private static Space space(String key, String name) {
        Space space = new Space(key);
        space.setName(name);
        return space;
    }

    private static Page page(long id, Space space, @Nullable Page parent, String title, String storage) {
        Page page = new Page();
        page.setId(id);
        page.setSpace(space);
        page.setTitle(title);
        page.setCreator(ANNA);
        page.setLastModifier(BO);
        page.setLastModificationDate(
                Date.from(Instant.parse("2026-11-20T10:15:00Z").plusSeconds(id)));
        page.setBodyContent(new BodyContent(page, storage, BodyType.XHTML));
        if (parent != null) {
            parent.addChild(page);
        }
        return page;
    }

    @Override
    public List<Space> spaces() {
        return List.of(other, team);
    }

    @Override
    public @Nullable Space space(String key) {
        return spaces().stream().filter(s -> s.getKey().equals(key)).findFirst().orElse(null);
    }

    @Override
    public @Nullable Page page(long id) {
        return pages.stream().filter(p -> p.getId() == id).findFirst().orElse(null);
    }

    @Override
    public @Nullable Page page(String spaceKey, String title) {
        return pages.stream()
                .filter(p -> p.getSpaceKey().equals(spaceKey) && p.getTitle().equals(title))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Page> roots(Space space) {
        return pages.stream()
                .filter(p -> p.getParent() == null && p.getSpace() == space)
                .toList();
    }

    @Override
    public List<Page> below(List<Page> parents) {
        return pages.stream()
                .filter(p -> p.getParent() != null && parents.contains(p.getParent()))
                .toList();
    }

    @Override
    public List<Page> recentlyUpdated(int limit) {
        return pages.stream()
                .sorted(Comparator.comparing(Page::getLastModificationDate).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Page> labelled(String label, @Nullable Space space, int limit) {
        return pages.stream()
                .filter(p -> p.getLabels().stream().anyMatch(l -> l.getName().equals(label)))
                .toList();
    }

    @Override
    public List<Pages.Version> history(long pageId) {
        int newest = Objects.requireNonNull(page(pageId)).getVersion();
        List<Pages.Version> versions = new ArrayList<>();
        for (int number = newest; number >= 1; number--) {
            versions.add(new Pages.Version(number, BO, Instant.EPOCH, "Why " + number));
        }
        return versions;
    }

    @Override
    public @Nullable Page version(long pageId, int number) {
        return older.getOrDefault(pageId, Map.of()).get(number);
    }

    @Override
    public Page create(Space space, @Nullable Page parent, String title, String storage, ConfluenceUser author) {
        if (page(space.getKey(), title) != null) {
            throw new TitleTaken();
        }
        Page page = page(100L + pages.size(), space, parent, title, storage);
        pages.add(page);
        return page;
    }

    @Override
    public Page edit(
            Page page, int editedVersion, String title, String storage, ConfluenceUser author, String comment) {
        if (editedVersion != page.getVersion()) {
            throw new EditedMeanwhile();
        }
        Page taken = page(page.getSpaceKey(), title);
        if (taken != null && taken != page) {
            throw new TitleTaken();
        }
        Page old = page(page.getId() + 1000, page.getSpace(), null, page.getTitle(), Editor.storage(page));
        old.setOriginalVersion(page);
        old.setVersion(page.getVersion());
        older.computeIfAbsent(page.getId(), id -> new HashMap<>()).put(page.getVersion(), old);
        page.setVersion(page.getVersion() + 1);
        page.setTitle(title);
        page.setBodyContent(new BodyContent(page, storage, BodyType.XHTML));
        return page;
    }

    @Override
    public String view(Page page, String outputType) {
        if (broken.contains(page.getId())) {
            throw new IllegalStateException("the reason nobody outside may read");
        }
        return "<div class=\"as-" + outputType + "\">" + Editor.storage(page) + "</div>";
    }

    @Override
    public String preview(String storage, @Nullable Page page, @Nullable String spaceKey) {
        return "<div class=\"previewed\">" + storage + "</div>";
    }

    @Override
    public void tick(long pageId, long taskId, boolean complete, ConfluenceUser by) {
        if (taskId != 7) {
            throw new IllegalArgumentException("no task " + taskId);
        }
        ticks.add(pageId + "/" + taskId + "=" + complete + " by " + by.getName());
    }

    @Override
    public void add(Page page, String name) {
        page.getLabels().add(new Label(name));
    }

    @Override
    public void remove(Page page, String name) {
        page.getLabels().removeIf(label -> label.getName().equals(name));
    }

    @Override
    public boolean hasPermission(@Nullable ConfluenceUser user, Permission permission, Object target) {
        boolean isTeam = target == team || (target instanceof Page page && page.getSpace() == team);
        if (user == null || !isTeam) {
            return false;
        }
        return user.equals(ANNA) || (permission == Permission.VIEW && target != secret);
    }

    @Override
    public boolean hasCreatePermission(@Nullable ConfluenceUser user, Object container, Class<?> typeToCreate) {
        return container == team && ANNA.equals(user);
    }

    @Override
    public <X> List<X> getPermittedEntities(
            @Nullable ConfluenceUser user, Permission permission, List<? extends X> objects) {
        List<X> permitted = new ArrayList<>();
        for (X each : objects) {
            if (hasPermission(user, permission, Objects.requireNonNull(each))) {
                permitted.add(each);
            }
        }
        return permitted;
    }

    @Override
    public Optional<ConfluenceUser> authenticate(String username, String password) {
        return Optional.<ConfluenceUser>ofNullable(named(username)).filter(p -> password.equals("pw-" + username));
    }

    @Override
    public @Nullable ConfluenceUser named(String username) {
        return Stream.of(ANNA, BO)
                .filter(p -> p.getName().equals(username) && !disabled.contains(p))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<ConfluenceUser> all() {
        return Stream.<ConfluenceUser>of(ANNA, BO)
                .filter(p -> !disabled.contains(p))
                .toList();
    }

    @Override
    public List<ConfluenceUser> disabled() {
        return List.copyOf(disabled);
    }

    @Override
    public void disable(String username) {
        all().stream().filter(p -> p.getName().equals(username)).forEach(disabled::add);
    }

    @Override
    public void enable(String username) {
        disabled.removeIf(p -> p.getName().equals(username));
    }

    @Override
    public void remove(String username) {
        throw new UnsupportedOperationException("nobody is removed here");
    }

    @Override
    public Optional<Locale> localeOf(ConfluenceUser person) {
        return Optional.ofNullable(languages.get(person.getName()));
    }

    @Override
    public void speaks(ConfluenceUser person, @Nullable Locale locale) {
        if (locale == null) {
            languages.remove(person.getName());
        } else {
            languages.put(person.getName(), locale);
        }
    }

    @Override
    public ZoneId zoneOf(ConfluenceUser person) {
        return ZoneOffset.UTC;
    }

    @Override
    public boolean isAdministrator(@Nullable ConfluenceUser person) {
        return ANNA.equals(person);
    }
}

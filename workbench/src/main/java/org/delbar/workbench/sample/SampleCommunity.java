package org.delbar.workbench.sample;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.delbar.workbench.content.Comments;
import org.delbar.workbench.content.Labels;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.content.Permissions;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.content.Spaces;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.sample.CommunityFile.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A network of small companies in three languages: twelve people, three spaces and some ordinary pages. This is a demo:
 * the password of each person is the user name.
 */
public final class SampleCommunity {

    private final Accounts accounts;
    private final Spaces spaces;
    private final Pages pages;
    private final Permissions permissions;
    private final Labels labels;
    private final Comments comments;
    private final LocalDate today;

    public SampleCommunity(
            Accounts accounts,
            Spaces spaces,
            Pages pages,
            Permissions permissions,
            Labels labels,
            Comments comments,
            LocalDate today) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.pages = pages;
        this.permissions = permissions;
        this.labels = labels;
        this.comments = comments;
        this.today = today;
    }

    /**
     * Fills an empty workbench.
     *
     * @param progress one sentence for each step
     * @return false when there already were people, and nothing was done
     */
    public boolean fill(Consumer<String> progress) {
        if (!accounts.all().isEmpty()) {
            return false;
        }
        CommunityFile community = community();
        community.people().forEach(this::add);
        progress.accept(community.people().size() + " people");
        for (CommunityFile.Site each : community.spaces()) {
            add(each);
            progress.accept("Space " + each.name());
        }
        for (CommunityFile.Sheet each : community.pages()) {
            add(each);
        }
        progress.accept(community.pages().size() + " pages");
        add(community.remarks());
        community.posts().forEach(this::add);
        return true;
    }

    /** What the people of the sample may do, as text keys by user name. */
    public static Map<String, String> roles() {
        return community().people().stream()
                .collect(Collectors.toMap(CommunityFile.Person::username, CommunityFile.Person::role));
    }

    private static CommunityFile community() {
        return CommunityFile.read(Objects.requireNonNull(SampleCommunity.class.getResource("community.json")));
    }

    private void add(CommunityFile.Person person) {
        accounts.create(
                person.username(),
                person.fullName(),
                person.email(),
                person.username(),
                Locale.forLanguageTag(person.locale()),
                ZoneId.of(person.zone()),
                Set.copyOf(person.groups()));
    }

    private void add(CommunityFile.Site site) {
        ConfluenceUser creator = person(site.creator());
        Space space = spaces.create(site.key(), site.name(), creator);
        site.rights()
                .forEach((group, rights) -> permissions.grantToGroup(space, group, rights.toArray(SpaceRight[]::new)));
        for (String each : site.administrators()) {
            permissions.grantToUser(space, each, SpaceRight.values());
        }
        Page home = as(creator, () -> pages.create(space, null, site.name(), storage(site.home()), creator));
        spaces.setHomePage(space, home.getId());
    }

    private void add(CommunityFile.Sheet sheet) {
        Space space = Objects.requireNonNull(spaces.getSpace(sheet.space()), sheet.space());
        List<Draft> versions = versions(sheet);
        ConfluenceUser first = person(versions.get(0).by());
        Page page = as(
                first,
                () -> pages.create(
                        space,
                        parent(space, sheet.parent()),
                        sheet.title(),
                        storage(versions.get(0).file()),
                        first));
        for (int number = 1; number < versions.size(); number++) {
            edit(page, number, versions.get(number));
        }
        pages.date(page.getId(), versions.stream().map(this::moment).toList());
        for (String label : Objects.requireNonNullElse(sheet.labels(), List.<String>of())) {
            labels.addLabel(page, new Label(label));
        }
        if (sheet.onlyFor() != null) {
            pages.restrictView(page.getId(), sheet.onlyFor(), List.of());
        }
    }

    private void add(List<CommunityFile.Remark> remarks) {
        Map<Long, List<Comment>> made = new HashMap<>();
        for (CommunityFile.Remark each : remarks) {
            ConfluenceUser author = person(each.by());
            Page page = Objects.requireNonNull(pages.getPage(each.space(), each.page()), each.page());
            List<Comment> before = made.computeIfAbsent(page.getId(), key -> new ArrayList<>());
            long parent =
                    each.answers() == 0 ? 0 : before.get(each.answers() - 1).getId();
            before.add(as(author, () -> comments.add(page, parent, paragraph(each.words()), author)));
        }
    }

    private void add(CommunityFile.Post post) {
        ConfluenceUser author = person(post.by());
        Space space = Objects.requireNonNull(spaces.getSpace(post.space()), post.space());
        String storage =
                post.paragraphs().stream().map(SampleCommunity::paragraph).collect(Collectors.joining());
        as(author, () -> pages.blog().create(space, today.minusDays(post.daysAgo()), post.title(), storage, author));
    }

    private static String paragraph(String words) {
        return "<p>" + words.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
    }

    private static List<Draft> versions(CommunityFile.Sheet sheet) {
        List<Draft> versions = new ArrayList<>(Objects.requireNonNullElse(sheet.earlier(), List.<Draft>of()));
        versions.add(new Draft(sheet.by(), sheet.file(), sheet.daysAgo(), sheet.comment()));
        return versions;
    }

    private void edit(Page page, int version, Draft draft) {
        ConfluenceUser author = person(draft.by());
        as(
                author,
                () -> pages.edit(
                        page.getId(),
                        version,
                        page.getTitle(),
                        storage(draft.file()),
                        author,
                        Objects.requireNonNullElse(draft.comment(), "")));
    }

    /** In the forenoon of its day. */
    private Instant moment(Draft draft) {
        return today.minusDays(draft.daysAgo()).atTime(7, draft.file().length()).toInstant(ZoneOffset.UTC);
    }

    private Page parent(Space space, @Nullable String title) {
        return title == null
                ? space.getHomePage()
                : Objects.requireNonNull(pages.getPage(space.getKey(), title), title);
    }

    private ConfluenceUser person(String username) {
        return Objects.requireNonNull(accounts.getUserByName(username), username);
    }

    /** @param file below {@code pages/} */
    static String storage(String file) {
        try (InputStream in =
                Objects.requireNonNull(SampleCommunity.class.getResourceAsStream("pages/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T as(ConfluenceUser person, Supplier<T> work) {
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(person);
        try {
            return work.get();
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }
}

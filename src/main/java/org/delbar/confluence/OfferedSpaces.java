package org.delbar.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.words.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Spaces in which the current person may add pages. */
@Named
public final class OfferedSpaces {

    private static final Logger LOG = LoggerFactory.getLogger(OfferedSpaces.class);
    private static final int MOST_ASKED = 1_000;

    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final OnceSaid keys = new OnceSaid(LOG, "the keys of all spaces; people choose among those at hand");

    @Inject
    public OfferedSpaces(@ComponentImport SpaceManager spaces, @ComponentImport PermissionManager permissions) {
        this.spaces = spaces;
        this.permissions = permissions;
    }

    /**
     * By name; asks for the right in so many spaces at most that a person waits a moment only.
     *
     * @param first offered in any case, if the person may add pages there
     */
    public List<OfferedSpace> toAddPages(List<SpaceKey> first, Locale locale, int most) {
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        Collection<String> all = keys.orElse(() -> spaces.getAllSpaceKeys(SpaceStatus.CURRENT), List::of);
        Collator order = Collator.getInstance(locale);
        return Stream.concat(first.stream().map(SpaceKey::value), all.stream().limit(MOST_ASKED))
                .distinct()
                .map(spaces::getSpace)
                .flatMap(space -> Optional.ofNullable(space).stream())
                .filter(space -> permissions.hasPermission(person, Permission.VIEW, space)
                        && permissions.hasCreatePermission(person, space, Page.class))
                .map(OfferedSpaces::shown)
                .limit(most)
                .sorted(Comparator.comparing(OfferedSpace::name, order))
                .toList();
    }

    private static OfferedSpace shown(Space space) {
        return new OfferedSpace(new SpaceKey(space.getKey()), Objects.requireNonNullElse(space.getName(), ""));
    }

    public record OfferedSpace(SpaceKey key, String name) {}
}

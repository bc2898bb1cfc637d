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
    /** A page that is looked at must not wait; a reader without any right would else be asked about every space. */
    private static final int MOST_ASKED_IN_PASSING = 100;

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
        Collator order = Collator.getInstance(locale);
        return Stream.concat(first.stream().map(SpaceKey::value), all().limit(MOST_ASKED))
                .distinct()
                .flatMap(this::ifPagesMayBeAdded)
                .map(OfferedSpaces::shown)
                .limit(most)
                .sorted(Comparator.comparing(OfferedSpace::name, order))
                .toList();
    }

    /** Whether there is one; the others are not asked about when it is the one at hand. */
    public boolean anyToAddPages(SpaceKey atHand) {
        return ifPagesMayBeAdded(atHand.value()).findFirst().isPresent()
                || all().limit(MOST_ASKED_IN_PASSING)
                        .flatMap(this::ifPagesMayBeAdded)
                        .findFirst()
                        .isPresent();
    }

    private Stream<String> all() {
        return keys.orElse(() -> spaces.getAllSpaceKeys(SpaceStatus.CURRENT), List::<String>of).stream();
    }

    private Stream<Space> ifPagesMayBeAdded(String key) {
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        return Optional.ofNullable(spaces.getSpace(key))
                .filter(space -> permissions.hasPermission(person, Permission.VIEW, space)
                        && permissions.hasCreatePermission(person, space, Page.class))
                .stream();
    }

    private static OfferedSpace shown(Space space) {
        return new OfferedSpace(new SpaceKey(space.getKey()), Objects.requireNonNullElse(space.getName(), ""));
    }

    public record OfferedSpace(SpaceKey key, String name) {}
}

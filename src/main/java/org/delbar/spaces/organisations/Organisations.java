package org.delbar.spaces.organisations;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.confluence.Groups;
import org.delbar.words.PersonKey;

/**
 * Which organisation somebody comes from, and which there are to choose from. Pages keep an organisation's name as text:
 * ask here only for what a form should offer, never for what a page says.
 */
@Named
public final class Organisations {

    private final OrganisationStore store;
    private final Groups groups;

    @Inject
    public Organisations(OrganisationStore store, Groups groups) {
        this.store = store;
        this.groups = groups;
    }

    /** Those that a form may offer, in the order of the site; one statement. Empty for a site that has named none. */
    public List<Organisation> offered() {
        return store.load().all().stream()
                .filter(organisation -> !organisation.hidden())
                .toList();
    }

    /**
     * The first in order, of those offered, whose group the person is a member of. One statement, and one question to
     * the product where the site has named any; for a form that also shows the choice use {@link #among}.
     */
    public Optional<Organisation> of(PersonKey person) {
        return among(offered(), person);
    }

    /** @param offered as {@link #offered} has just answered */
    public Optional<Organisation> among(List<Organisation> offered, PersonKey person) {
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        Set<String> member =
                groups.of(person).stream().map(Organisations::folded).collect(Collectors.toSet());
        return offered.stream()
                .filter(organisation -> member.contains(folded(organisation.group())))
                .findFirst();
    }

    /** Names of groups are the same whatever their case. */
    static String folded(String group) {
        return group.toLowerCase(Locale.ROOT);
    }
}

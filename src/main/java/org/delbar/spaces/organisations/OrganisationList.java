package org.delbar.spaces.organisations;

import java.util.List;

/**
 * All organisations of the site.
 *
 * @param revision how often the list has been saved
 * @param all in order: a person in several groups belongs to the first
 */
public record OrganisationList(int revision, List<Organisation> all) {

    public static final OrganisationList NONE = new OrganisationList(0, List.of());

    public OrganisationList {
        all = List.copyOf(all);
    }
}

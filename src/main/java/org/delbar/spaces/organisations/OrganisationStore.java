package org.delbar.spaces.organisations;

import org.delbar.spaces.settings.Saving;
import org.delbar.words.PersonKey;

/** Where the organisations of the site are kept. */
public interface OrganisationStore {

    /** {@link OrganisationList#NONE} for a site that has set nothing. */
    OrganisationList load();

    /** Keeps the list as the revision after its own, unless somebody has saved since. */
    Saving<OrganisationList> save(OrganisationList wanted, PersonKey who);
}

package org.delbar.spaces.organisations;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.spaces.settings.AoRevisedStore;
import org.delbar.spaces.settings.Saving;
import org.delbar.words.PersonKey;

/** Keeps organisations with Active Objects. */
@Named
public final class AoOrganisationStore implements OrganisationStore {

    private static final String PART = "organisations";

    private final AoRevisedStore<SiteSettingsRow> rows;

    @Inject
    public AoOrganisationStore(@ComponentImport ActiveObjects objects) {
        rows = new AoRevisedStore<>(objects, SiteSettingsRow.class, "PART");
    }

    @Override
    public OrganisationList load() {
        return rows.find(PART).map(AoOrganisationStore::list).orElse(OrganisationList.NONE);
    }

    @Override
    public Saving<OrganisationList> save(OrganisationList wanted, PersonKey who) {
        return rows.save(
                PART,
                wanted.revision(),
                who,
                AoOrganisationStore::list,
                row -> row.setChoices(OrganisationLines.text(wanted.all())));
    }

    private static OrganisationList list(SiteSettingsRow row) {
        return new OrganisationList(AoRevisedStore.revision(row), OrganisationLines.organisations(row.getChoices()));
    }
}

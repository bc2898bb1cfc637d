package org.delbar.spaces.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.delbar.spaces.settings.SettingChange;
import org.junit.jupiter.api.Test;

class OrganisationListTest {

    private static final Organisation FJORDVERK = new Organisation("x-fjordverk", "Fjordverk", "fjordverk", false);
    private static final Organisation NORDVIK = new Organisation("x-nordvik", "Nordvik & Åse=#!", "nord vik", true);

    @Test
    void everythingComesBackAsItWas() {
        List<Organisation> all = List.of(NORDVIK, FJORDVERK);

        assertThat(OrganisationLines.organisations(OrganisationLines.text(all))).isEqualTo(all);
        assertThat(OrganisationLines.organisations(null)).isEmpty();
    }

    @Test
    void aBrokenLineIsLeftOut() {
        String text = OrganisationLines.text(List.of(NORDVIK, FJORDVERK)).replaceAll("(?m)^.*nordvik\\.group.*$", "");

        assertThat(OrganisationLines.organisations(text)).containsExactly(FJORDVERK);
    }

    @Test
    void eachChangeIsToldOnceAndByName() {
        OrganisationList before = list(FJORDVERK, NORDVIK);
        OrganisationList after = list(
                new Organisation("x-nordvik", "Nordvik", "nord vik", false),
                new Organisation("x-new", "Vestlia", "vestlia", false));

        assertThat(OrganisationsDifference.between(before, after))
                .extracting(
                        change -> change.nameKey().replaceFirst(".*\\.", ""), SettingChange::from, SettingChange::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", "Nordvik & Åse=#!", "Nordvik"),
                        org.assertj.core.groups.Tuple.tuple("shown", "", "Nordvik"),
                        org.assertj.core.groups.Tuple.tuple("added", "", "Vestlia (vestlia)"),
                        org.assertj.core.groups.Tuple.tuple("removed", "Fjordverk (fjordverk)", ""));
        assertThat(OrganisationsDifference.between(list(FJORDVERK, NORDVIK), list(NORDVIK, FJORDVERK)))
                .extracting(SettingChange::from)
                .containsExactly("Fjordverk, Nordvik & Åse=#!");
        assertThat(OrganisationsDifference.between(before, before)).isEmpty();
    }

    private static OrganisationList list(Organisation... organisations) {
        return new OrganisationList(1, List.of(organisations));
    }
}

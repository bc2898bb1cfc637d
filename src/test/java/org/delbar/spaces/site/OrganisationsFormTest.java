package org.delbar.spaces.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.spaces.organisations.Organisation;
import org.delbar.spaces.organisations.OrganisationList;
import org.delbar.words.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrganisationsFormTest {

    private static final OrganisationList TWO = new OrganisationList(
            3,
            List.of(
                    new Organisation("x-fjordverk", "Fjordverk", "fjordverk-people", false),
                    new Organisation("x-nordvik", "Nordvik", "gone-group", true)));

    @Test
    void takesOrderNamesGroupsAndHiddenOver() {
        Map<String, String> fields = fields();
        fields.put("organisation-1-name", " Fjordverk AS ");
        fields.put("organisation-3-key", "");
        fields.put("organisation-3-name", "Åse & co");
        fields.put("organisation-3-group", "ase");
        fields.put("organisation-3-hidden", "true");

        assertThat(check(fields).organisations().orElseThrow())
                .containsExactly(
                        new Organisation("x-fjordverk", "Fjordverk AS", "fjordverk-people", false),
                        TWO.all().get(1),
                        new Organisation("x-ase-co", "Åse & co", "ase", true));
    }

    @Test
    void aGroupThatIsGoneMayStayNamed() {
        assertThat(check(fields()).organisations()).contains(TWO.all());
    }

    @Test
    void oneThatAnotherAddedMeanwhileStaysAndOneRemovedHereGoes() {
        Map<String, String> fields =
                OrganisationFields.form(new OrganisationList(2, TWO.all().subList(0, 1)));
        OrganisationFields.complete(fields, TWO);
        Map<String, String> without = new HashMap<>(Map.of("organisation-removed", "x-nordvik"));
        OrganisationFields.complete(without, TWO);

        assertThat(OrganisationFields.in(fields))
                .extracting(OrganisationFields::key)
                .containsExactly("x-fjordverk", "x-nordvik");
        assertThat(OrganisationFields.in(without))
                .extracting(OrganisationFields::key)
                .containsExactly("x-fjordverk");
    }

    @Nested
    class Refuses {

        @Test
        void aGroupThatIsNotThere() {
            assertThat(refused("organisation-1-group", "nowhere").arguments()).isEqualTo(List.of("nowhere"));
        }

        @Test
        void aGroupThatBelongsToAnother() {
            assertThat(refused("organisation-2-group", "FJORDVERK-people").arguments())
                    .isEqualTo(List.of("FJORDVERK-people", "Fjordverk"));
        }

        @Test
        void aNameThatIsTaken() {
            assertThat(refused("organisation-2-name", "fjordVERK").textKey()).endsWith("name-taken");
        }

        @Test
        void noNameAndNoGroup() {
            assertThat(refused("organisation-1-name", " ").textKey()).endsWith("refused.name");
            assertThat(refused("organisation-1-group", "").textKey()).endsWith("refused.group");
        }

        @Test
        void whatIsTooLongOrCannotBeShown() {
            assertThat(refused("organisation-1-name", "x".repeat(61)).arguments())
                    .isEqualTo(List.of(60, 61));
            assertThat(refused("organisation-1-name", "a\u0000b").textKey()).endsWith("character");
            assertThat(refused("organisation-1-group", "g".repeat(256)).arguments())
                    .isEqualTo(List.of(255, 256));
        }

        @Test
        void moreThanAHundred() {
            Map<String, String> fields = new HashMap<>();
            for (int number = 1; number <= 101; number++) {
                fields.put("organisation-" + number + "-key", "");
                fields.put("organisation-" + number + "-name", "Organisation " + number);
                fields.put("organisation-" + number + "-group", "group-" + number);
            }

            OrganisationsForm.Checked checked =
                    new OrganisationsForm(fields, OrganisationList.NONE, group -> true).check();

            assertThat(checked.refusals()).extracting(Refusal::field).containsExactly("organisations");
        }
    }

    private static Map<String, String> fields() {
        return OrganisationFields.form(TWO);
    }

    private static Refusal refused(String field, String value) {
        Map<String, String> fields = fields();
        fields.put(field, value);
        OrganisationsForm.Checked checked = check(fields);
        assertThat(checked.organisations()).isEmpty();
        assertThat(checked.refusals()).extracting(Refusal::field).containsExactly(field);
        return checked.refusals().get(0);
    }

    private static OrganisationsForm.Checked check(Map<String, String> fields) {
        return new OrganisationsForm(fields, TWO, List.of("fjordverk-people", "ase")::contains).check();
    }
}

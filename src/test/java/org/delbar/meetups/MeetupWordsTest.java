package org.delbar.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeetupWordsTest {

    private final MeetupWords words = new MeetupWords();

    @Test
    void noTwoRowsOfAMeetupShareANameInAnyLanguage() {
        Map<String, MeetupFact> owners = new HashMap<>();
        for (MeetupFact fact : MeetupFact.values()) {
            assertThat(words.label(fact).names()).isNotEmpty();
            words.label(fact)
                    .names()
                    .forEach(name -> assertThat(owners.put(name, fact)).as(name).isNull());
        }
    }

    @Test
    void noTwoRowsOfAConceptShareANameInAnyLanguage() {
        Map<String, ConceptFact> owners = new HashMap<>();
        for (ConceptFact fact : ConceptFact.values()) {
            assertThat(words.label(fact).names()).isNotEmpty();
            words.label(fact)
                    .names()
                    .forEach(name -> assertThat(owners.put(name, fact)).as(name).isNull());
        }
    }

    @Test
    void everyChoiceIsKnownByItsNames() {
        assertThat(words.form("I rörelse")).contains(MeetupForm.ON_THE_MOVE);
        assertThat(words.meetupStatus("avlyst")).contains(MeetupStatus.CANCELLED);
        assertThat(words.conceptStatus("Finslipad")).contains(ConceptStatus.REFINED);
        assertThat(words.namesShownTo("Deltakere")).contains(NamesShownTo.PARTICIPANTS);
        assertThat(words.yes("Nej")).contains(false);
        assertThat(words.yes("perhaps")).isEmpty();
    }
}

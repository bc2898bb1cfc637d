package org.delbar.methodbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodWordsTest {

    private final MethodWords words = new MethodWords();

    @Test
    void noTwoRowsShareANameInAnyLanguage() {
        Map<String, MethodFact> owners = new HashMap<>();
        for (MethodFact fact : MethodFact.values()) {
            assertThat(words.label(fact).names()).isNotEmpty();
            words.label(fact)
                    .names()
                    .forEach(name -> assertThat(owners.put(name, fact)).as(name).isNull());
        }
    }

    @Test
    void everyChoiceIsKnownByItsNames() {
        assertThat(words.form("på egen tid")).contains(MethodForm.OWN_TIME);
        assertThat(words.difficulty("Erfaren")).contains(Difficulty.EXPERIENCED);
        assertThat(words.status("Anbefalt")).contains(MethodStatus.RECOMMENDED);
        assertThat(words.status("Bananas")).isEmpty();
        assertThat(words.categories().offered()).hasSize(8);
        assertThat(words.subjects().offered()).hasSize(6);
    }
}

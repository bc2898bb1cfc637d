package org.delbar.methodbook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.index.MethodTraits;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static final List<MethodTraits> METHODS = List.of(
            traits(1, Set.of("ideas"), Set.of("online"), "in-use"),
            traits(2, Set.of("ideas", "plan"), Set.of("in-person"), "in-use"),
            traits(3, Set.of("plan"), Set.of("online", "in-person"), "trial"),
            traits(4, Set.of("plan"), Set.of("online"), "retired"),
            traits(5, Set.of(), Set.of(), "recommended"));

    @Test
    void countsWhatEachChoiceWouldShow() {
        Counts counts = counts(Map.of());

        assertThat(counts.all()).isEqualTo(4);
        assertThat(counts.of(Field.CATEGORY, "ideas")).isEqualTo(2);
        assertThat(counts.of(Field.CATEGORY, "plan")).isEqualTo(2);
        assertThat(counts.of(Field.FORM, "online")).isEqualTo(2);
        assertThat(counts.of(Field.STATUS, "retired")).isEqualTo(1);
        assertThat(counts.of(Field.STATUS, "idea")).isZero();
    }

    @Test
    void insideAKindOneIsEnoughAndBetweenKindsAllMustBeTrue() {
        Counts counts = counts(Map.of("category", "ideas", "form", "online"));

        assertThat(counts.all()).isEqualTo(1);
        assertThat(counts.of(Field.CATEGORY, "plan")).isEqualTo(1);
        assertThat(counts.of(Field.FORM, "in-person")).isEqualTo(1);
        assertThat(counts(Map.of("category", "ideas,plan")).all()).isEqualTo(3);
    }

    private static Counts counts(Map<String, String> asked) {
        return new Counts(
                METHODS, new WishReader(new MethodWords()).read(asked, "@self").wish());
    }

    private static MethodTraits traits(long page, Set<String> categories, Set<String> forms, String status) {
        return new MethodTraits(page, categories, Set.of(), forms, "", status, "");
    }
}

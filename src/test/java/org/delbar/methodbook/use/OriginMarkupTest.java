package org.delbar.methodbook.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.PersonKey;
import org.junit.jupiter.api.Test;

class OriginMarkupTest {

    private static final Origin ORIGIN = new Origin(
            Optional.of(new LinkedPage("TOG", "Ideas: quick & \"silent\"")),
            Optional.of(42L),
            "0.5 <b>",
            Optional.of(Instant.parse("2016-05-12T10:00:00Z")),
            Optional.of(new PersonKey("key-anna")),
            "uuid");

    @Test
    void isReadAsItWasWritten() throws Exception {
        assertThat(OriginMarkup.in("<p>x</p>" + OriginMarkup.written(ORIGIN))).contains(ORIGIN);
    }

    @Test
    void isReadFromTheParametersOfTheMacro() {
        assertThat(OriginMarkup.of(Map.of(
                        "method",
                        "TOG:Ideas: quick & \"silent\"",
                        "method-id",
                        "42",
                        "version",
                        "0.5 <b>",
                        "used-at",
                        "2016-05-12T10:00:00Z",
                        "used-by",
                        "key-anna",
                        "id",
                        "uuid")))
                .isEqualTo(ORIGIN);
    }

    @Test
    void makesNothingOfWhatCannotBeRead() {
        Origin odd = OriginMarkup.of(Map.of("method-id", "-1", "used-at", "yesterday", "used-by", " "));

        assertThat(odd)
                .isEqualTo(new Origin(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), ""));
    }
}

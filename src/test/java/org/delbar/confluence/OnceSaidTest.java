package org.delbar.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OnceSaidTest {

    private final OnceSaid ability = new OnceSaid(LoggerFactory.getLogger(OnceSaidTest.class), "walking on water");

    @Test
    void takesTheFullWayWhereItLinks() {
        assertThat(ability.orElse(() -> "full", () -> "lesser")).isEqualTo("full");
    }

    @Test
    void takesTheLesserWayEachTimeAMemberDoesNotLink() {
        for (int time = 0; time < 2; time++) {
            assertThat(ability.orElse(
                            () -> {
                                throw new NoSuchMethodError("addLabel");
                            },
                            () -> "lesser"))
                    .isEqualTo("lesser");
        }
    }

    @Test
    void leavesAFailureOfTheProductAFailure() {
        assertThatThrownBy(() -> ability.orElse(
                        () -> {
                            throw new IllegalStateException("database gone");
                        },
                        () -> "lesser"))
                .hasMessage("database gone");
    }
}

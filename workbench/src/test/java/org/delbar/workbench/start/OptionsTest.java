package org.delbar.workbench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void namesAnOptionThatItDoesNotKnowAndTheOnesItKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("--prot=1990"))
                .withMessageContaining("--prot=1990 is not understood")
                .withMessageContaining("--port=…");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("jar.jar"))
                .withMessageContaining("jar.jar");
    }

    @Test
    void namesAnOptionWhoseValueIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("--port=soon"))
                .withMessage("--port=soon is not understood");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("--zone=Atlantis/Nowhere"))
                .withMessage("--zone=Atlantis/Nowhere is not understood");
    }

    @Test
    void keepsTheDatabaseInItsHomeAndWatchesTheJarUnlessToldOtherwise() {
        Options options = Options.of("--home=/somewhere", "--watch=no");

        assertThat(options.database()).startsWith("jdbc:h2:file:/somewhere/database");
        assertThat(options.watch()).isFalse();
        assertThat(Options.of().watch()).isTrue();
        assertThat(Options.of().jar()).isEmpty();
    }
}

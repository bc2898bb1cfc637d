package org.delbar.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkageTest {

    @Test
    void findsWhatIsThere() {
        assertThat(broken(
                        "class\tjava.lang.String\t\t\t",
                        "interface\tjava.util.List\t\t\t",
                        "method\tjava.lang.String\tlength\t()I\tinstance",
                        "method\tjava.lang.String\tvalueOf\t(I)Ljava/lang/String;\tstatic",
                        "method\tjava.lang.StringBuilder\t<init>\t(Ljava/lang/String;)V\tinstance",
                        "interface-method\tjava.util.List\tstream\t()Ljava/util/stream/Stream;\tinstance",
                        "interface-method\tjava.util.List\thashCode\t()I\tinstance",
                        "interface-method\tjava.util.List\tgetClass\t()Ljava/lang/Class;\tinstance",
                        "field\tjava.io.File\tseparator\tLjava/lang/String;\tstatic"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class\tno.such.Thing\t\t\t | class is missing",
                "class\tjava.util.List\t\t\t | is an interface here",
                "interface-method\tjava.lang.String\tlength\t()I\tinstance | is a class here",
                "method\tjava.lang.String\tlength\t()J\tinstance | member is missing",
                "method\tjava.lang.String\tlength\t()I\tstatic | is not static here",
                "method\tjava.lang.String\tvalueOf\t(I)Ljava/lang/String;\tinstance | is static here",
                "field\tjava.io.File\tseparator\tI\tstatic | field is missing"
            })
    void namesWhatDoesNotLink(String reference, String reason) {
        assertThat(broken(reference.strip()))
                .singleElement()
                .extracting(Linkage.Broken::reason)
                .isEqualTo(reason);
    }

    private static List<Linkage.Broken> broken(String... references) {
        List<String> padded = java.util.Arrays.stream(references)
                .map(each -> each
                        + "\t"
                                .repeat(Math.max(
                                        0,
                                        4
                                                - (int) each.chars()
                                                        .filter(c -> c == '\t')
                                                        .count())))
                .toList();
        return new Linkage(LinkageTest.class.getClassLoader(), padded).broken();
    }
}

package org.delbar.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesWhatWouldBreakALine() throws IOException {
        assertThat(line(',', "plain", "a,b", "say \"hi\"", "two\nlines", "a;b", ""))
                .isEqualTo("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"a;b\",\r\n");
        assertThat(line(';', "a;b", "1,5")).isEqualTo("\"a;b\";1,5\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void aCellIsNeverAFormula(String text) throws IOException {
        assertThat(line(',', text)).containsPattern("^\"?'").contains(text.replace("\"", "\"\""));
    }

    private static String line(char separator, String... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new Csv(out, separator).line(List.of(cells));
        return out.toString();
    }
}

package org.delbar.meetups.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    @Test
    void keepsALineOf75Octets() {
        String fits = "x".repeat(75 - "SUMMARY:".length());

        assertThat(written(fits)).isEqualTo("SUMMARY:" + fits + "\r\n");
        assertThat(written(fits + "y")).isEqualTo("SUMMARY:" + fits + "\r\n y\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "å", "€", "😀", "👩‍🔬", "e\u0301", " "})
    void foldsWithoutTearingACharacter(String character) {
        for (int before = 0; before < 5; before++) {
            String value = "x".repeat(before) + character.repeat(200);
            String file = written(value);

            assertThat(file.split("\r\n"))
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .allMatch(line ->
                            new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(line));
            assertThat(file.replace("\r\n ", "")).isEqualTo("SUMMARY:" + value + "\r\n");
        }
    }

    private static String written(String value) {
        return new ContentLines().line("SUMMARY", value).toString();
    }
}

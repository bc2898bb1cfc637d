package org.delbar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text is rendered in four ways (Java, Velocity, Soy, script), and the platform gives some of them through
 * MessageFormat, where a single apostrophe vanishes, and some without, where a doubled one shows. No text has one, so
 * every way gives the same; sentences use the typographic one.
 */
class TextsTest {
    private static final char APOSTROPHE = '\'';

    private final Texts texts = new Texts();
    private final Descriptor descriptor = new Descriptor();

    @ParameterizedTest
    @ValueSource(strings = {"sv", "no"})
    void everyLanguageSaysTheSameThings(String language) {
        assertThat(texts.in("en")).isNotEmpty();
        assertThat(texts.in(language).keySet()).isEqualTo(texts.in("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "no"})
    void everyLanguageTakesTheSameArguments(String language) {
        texts.in("en")
                .forEach((key, text) -> assertThat(
                                Texts.argumentsOf(texts.in(language).getOrDefault(key, "")))
                        .as(key + " in " + language)
                        .isEqualTo(Texts.argumentsOf(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "no"})
    void filesInTheJarAreAscii(String language) throws IOException {
        for (Path file : Texts.files(language)) {
            byte[] bytes = Files.readAllBytes(file);
            assertThat(IntStream.range(0, bytes.length).filter(i -> bytes[i] < 0))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "no"})
    void everyTextRendersTheSameWithAndWithoutArguments(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Object[] arguments = IntStream.range(0, 10).mapToObj(i -> "<" + i + ">").toArray();

        texts.in(language).forEach((key, text) -> {
            String formatted = new MessageFormat(text, locale).format(arguments);
            String expected = text;
            for (String number : Texts.argumentsOf(text)) {
                expected = expected.replace("{" + number + "}", "<" + number + ">");
            }
            assertThat(text.indexOf(APOSTROPHE))
                    .as(key + " in " + language + " has the apostrophe that MessageFormat eats")
                    .isNegative();
            assertThat(formatted)
                    .as(key + " in " + language)
                    .isEqualTo(expected)
                    .isNotBlank();
        });
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        Set<String> missing = new HashSet<>(Texts.askedForBy(descriptor));
        missing.addAll(Texts.macroBrowserKeys(descriptor));
        Texts.writtenInSources().stream()
                .filter(written -> !isBeginning(written))
                .forEach(missing::add);

        missing.removeAll(texts.in("en").keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> written = Texts.writtenInSources();
        Set<String> unused = new HashSet<>(texts.in("en").keySet());

        unused.removeAll(Texts.askedForBy(descriptor));
        Texts.macroBrowserKeys(descriptor).forEach(key -> unused.remove(key.replaceFirst("\\.label$", ".desc")));
        unused.removeAll(Texts.macroBrowserKeys(descriptor));
        unused.removeIf(key -> written.contains(key)
                || written.stream().anyMatch(beginning -> beginning.endsWith(".") && key.startsWith(beginning)));

        assertThat(unused).isEmpty();
    }

    private boolean isBeginning(String written) {
        return written.endsWith(".") && texts.in("en").keySet().stream().anyMatch(key -> key.startsWith(written));
    }
}

package org.delbar.workbench.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A properties file, written in UTF-8 or, as before Java 9, in Latin-1; escapes are read in both. */
final class TextFile {

    private TextFile() {}

    static Map<String, String> read(URL file) {
        Properties properties = new Properties();
        try (InputStream stream = file.openStream()) {
            properties.load(new StringReader(decoded(stream.readAllBytes())));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UncheckedIOException(new IOException("Cannot read the texts in " + file, unreadable));
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}

package org.delbar.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * A list as a file, written while it is read: as large as it may be, only a part of it is held at a time.
 *
 * @param heads stable, whatever the language: other people's sheets refer to them
 */
public record CsvFile<T extends Listed>(List<String> heads, char separator, Function<T, List<String>> cells) {

    public CsvFile {
        heads = List.copyOf(heads);
    }

    /** A list that is held already, line by line. */
    public static void write(OutputStream stream, List<String> heads, char separator, List<List<String>> lines)
            throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.append(Csv.BYTE_ORDER_MARK);
        Csv csv = new Csv(out, separator);
        csv.line(heads);
        for (List<String> line : lines) {
            csv.line(line);
        }
        out.flush();
    }

    public void write(SeenList<T> list, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.append(Csv.BYTE_ORDER_MARK);
        Csv csv = new Csv(out, separator);
        csv.line(heads);
        try {
            list.each(item -> {
                try {
                    csv.line(cells.apply(item));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            // Whoever asked has gone.
            throw e.getCause();
        }
        out.flush();
    }
}

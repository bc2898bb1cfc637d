package org.delbar.lists;

import java.io.IOException;
import java.util.List;

/** Comma separated values as RFC 4180 has them, safe to open where a cell may be a formula (CWE-1236). */
final class Csv {

    /** Tells spreadsheets that the file is UTF-8. */
    static final char BYTE_ORDER_MARK = '\ufeff';

    private static final String DANGEROUS = "=+-@\t\r";

    private final Appendable out;
    private final char separator;

    Csv(Appendable out, char separator) {
        this.out = out;
        this.separator = separator;
    }

    void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(separator);
            }
            cell(cells.get(i));
        }
        out.append("\r\n");
    }

    private void cell(String text) throws IOException {
        String safe = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r' || c == ';');
        out.append(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }
}

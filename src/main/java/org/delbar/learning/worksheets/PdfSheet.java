package org.delbar.learning.worksheets;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One A4 page of text and lines as PDF 1.4 (ISO 32000-1), in the Helvetica that every reader brings along. Its encoding
 * holds all letters of our languages; others become a question mark. Lengths are points from the lower left corner.
 */
final class PdfSheet {

    static final int WIDTH = 595;
    static final int HEIGHT = 842;

    private static final Charset WIN_ANSI = Charset.forName("windows-1252");

    private final StringBuilder content = new StringBuilder();

    void text(int x, int y, int size, boolean bold, String text) {
        content.append(String.format(
                Locale.ROOT, "BT /%s %d Tf %d %d Td (%s) Tj ET%n", bold ? "F2" : "F1", size, x, y, escaped(text)));
    }

    void line(int fromX, int toX, int y) {
        content.append(String.format(Locale.ROOT, "0.5 w %d %d m %d %d l S%n", fromX, y, toX, y));
    }

    /** @param language what a screen reader speaks, as {@code sv} */
    byte[] bytes(String title, String language) {
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R /Lang (" + language
                + ") /ViewerPreferences << /DisplayDocTitle true >> >>");
        objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + WIDTH + " " + HEIGHT
                + "] /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> /Contents 6 0 R >>");
        objects.add(font("Helvetica"));
        objects.add(font("Helvetica-Bold"));
        int length = content.toString().getBytes(WIN_ANSI).length;
        objects.add("<< /Length " + length + " >>\nstream\n" + content + "endstream");
        objects.add("<< /Title (" + escaped(title) + ") >>");
        return file(objects);
    }

    private static byte[] file(List<String> objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(file.size());
            write(file, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int table = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(file, String.format(Locale.ROOT, "%010d 00000 n %n", offset)));
        write(
                file,
                "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R /Info " + objects.size()
                        + " 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(WIN_ANSI));
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}

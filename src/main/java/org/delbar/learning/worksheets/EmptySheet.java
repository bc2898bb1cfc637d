package org.delbar.learning.worksheets;

import java.util.ArrayList;
import java.util.List;
import org.delbar.learning.LearningWords;
import org.delbar.words.PageLanguage;

/** The three questions with lines to write on, for those who think with a pen. */
public final class EmptySheet {

    private static final int LEFT = 56;
    private static final int RIGHT = PdfSheet.WIDTH - LEFT;
    private static final int LINES_A_QUESTION = 7;
    private static final int LINE_SPACING = 24;
    /** Helvetica at 11 points is about 5.2 points a letter in running text; rounded up so that nothing is cut. */
    private static final int LETTERS_A_LINE = 86;

    private final LearningWords words;
    private final PageLanguage language;

    public EmptySheet(LearningWords words, PageLanguage language) {
        this.words = words;
        this.language = language;
    }

    /** One A4 page. */
    public byte[] pdf() {
        PdfSheet sheet = new PdfSheet();
        int y = PdfSheet.HEIGHT - 70;
        sheet.text(LEFT, y, 20, true, text("delbar.learning.sheet.title"));
        y = paragraph(sheet, y - 28, text("delbar.learning.sheet.intro"));
        int number = 1;
        for (String question : questions()) {
            y -= 20;
            sheet.text(LEFT, y, 13, true, number++ + ". " + question);
            for (int line = 0; line < LINES_A_QUESTION; line++) {
                y -= LINE_SPACING;
                sheet.line(LEFT, RIGHT, y);
            }
            y -= 14;
        }
        y -= 12;
        for (String tip : List.of("tip1", "tip2", "tip3")) {
            y = paragraph(sheet, y - 4, "\u2022 " + text("delbar.learning.sheet." + tip));
        }
        return sheet.bytes(text("delbar.learning.sheet.title"), language.code());
    }

    private List<String> questions() {
        return List.of(
                text("delbar.learning.worksheet.page1.title"),
                text("delbar.learning.worksheet.page2.title"),
                text("delbar.learning.worksheet.page3.title"));
    }

    private String text(String key) {
        return words.text(language, key);
    }

    /** Where the next one may begin. */
    private static int paragraph(PdfSheet sheet, int top, String text) {
        int y = top;
        for (String line : wrapped(text)) {
            sheet.text(LEFT, y, 11, false, line);
            y -= 16;
        }
        return y;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() >= LETTERS_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

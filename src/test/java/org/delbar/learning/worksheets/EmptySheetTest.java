package org.delbar.learning.worksheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.delbar.learning.LearningWords;
import org.delbar.words.PageLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmptySheetTest {

    private final LearningWords words = new LearningWords();

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void holdsTheThreeQuestionsAndTheTipsOnOnePage(PageLanguage language) throws Exception {
        byte[] pdf = new EmptySheet(words, language).pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("1. " + words.text(language, "delbar.learning.worksheet.page1.title"))
                    .contains("2. " + words.text(language, "delbar.learning.worksheet.page2.title"))
                    .contains("3. " + words.text(language, "delbar.learning.worksheet.page3.title"))
                    .contains(words.text(language, "delbar.learning.sheet.title"))
                    .contains(words.text(language, "delbar.learning.sheet.intro"))
                    .contains(words.text(language, "delbar.learning.sheet.tip1"))
                    .contains(words.text(language, "delbar.learning.sheet.tip2"))
                    .contains(words.text(language, "delbar.learning.sheet.tip3"));
        }
    }
}

package org.delbar.learning.worksheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.learning.LearningWords;
import org.delbar.learning.LessonStatus;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;

/** The parts that a worksheet puts into the template of a page: answers only, headings and labels are the template's. */
public final class WorksheetPage {

    private final LearningWords words;
    private final PageLanguage language;

    public WorksheetPage(LearningWords words, PageLanguage language) {
        this.words = words;
        this.language = language;
    }

    /**
     * Storage format by template variable.
     *
     * @param owner who writes the worksheet
     */
    public Map<String, String> parts(Worksheet worksheet, PersonKey owner) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("worksheetWhen", StorageMarkup.date(worksheet.happenedOn()));
        parts.put(
                "worksheetKind",
                worksheet.kind().map(kind -> word(kind.textKey())).orElse(""));
        parts.put(
                "worksheetSource",
                worksheet
                        .source()
                        .map(source -> StorageMarkup.escaped(source.name(language)))
                        .orElse(""));
        parts.put("worksheetProcess", StorageMarkup.escaped(worksheet.process().strip()));
        parts.put("worksheetOwner", StorageMarkup.person(owner));
        parts.put("worksheetStatus", worksheet.draft() ? word(LessonStatus.DRAFT.textKey()) : "");
        parts.put("worksheetTraining", word(worksheet.forTraining() ? "delbar.learning.yes" : "delbar.learning.no"));
        parts.put("worksheetWhatHappened", StorageMarkup.paragraphs(worksheet.whatHappened()));
        parts.put("worksheetWhatWeLearn", answer(worksheet.whatWeLearn()));
        parts.put("worksheetNextTime", answer(worksheet.nextTime()));
        parts.put("worksheetActions", actions(worksheet.actions()));
        return parts;
    }

    /** Names of the variables that {@link #parts} fills. */
    public static List<String> variables() {
        return List.of(
                "worksheetWhen",
                "worksheetKind",
                "worksheetSource",
                "worksheetProcess",
                "worksheetOwner",
                "worksheetStatus",
                "worksheetTraining",
                "worksheetWhatHappened",
                "worksheetWhatWeLearn",
                "worksheetNextTime",
                "worksheetActions");
    }

    private String word(String key) {
        return StorageMarkup.escaped(words.text(language, key));
    }

    /** An empty answer keeps a place to write in, which only the editor shows. */
    private String answer(String text) {
        return text.isBlank() ? placeholder("delbar.learning.page.write-here") : StorageMarkup.paragraphs(text);
    }

    private String actions(List<Worksheet.Action> actions) {
        return actions.isEmpty()
                ? placeholder("delbar.learning.page.add-action")
                : StorageMarkup.taskList(actions.stream().map(this::task).toList());
    }

    private String task(Worksheet.Action action) {
        String who = action.who().stream().map(StorageMarkup::person).collect(Collectors.joining(" "));
        String by = action.by().map(StorageMarkup::date).orElse("");
        return List.of(who, StorageMarkup.escaped(action.what()), by).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String placeholder(String key) {
        return "<p><ac:placeholder>" + word(key) + "</ac:placeholder></p>";
    }

    /** The language that a template of ours is written in; empty for the key of another template. */
    public static Optional<PageLanguage> languageOf(String contentTemplateKey) {
        String key = contentTemplateKey.substring(contentTemplateKey.indexOf(':') + 1);
        return key.startsWith(TEMPLATE) ? PageLanguage.ofCode(key.substring(TEMPLATE.length())) : Optional.empty();
    }

    /** The module key of the template in a language. */
    public static String templateKey(PageLanguage language) {
        return TEMPLATE + language.code();
    }

    private static final String TEMPLATE = "learning-worksheet-page-";
}

package org.delbar.methodbook.contentcheck.screen;

import java.util.List;
import java.util.Map;
import org.delbar.methodbook.contentcheck.ContentCheckToken;
import org.delbar.methodbook.use.MethodUseChoice;

/**
 * The screen of the check; everything is finished text in the reader's language.
 *
 * @param kind {@code share} makes a method of a page, {@code check} looks through the sheet of one
 * @param line one sentence instead of the form; empty for the form
 * @param address where the form is sent to
 * @param page id of the page
 * @param pageTitle as its readers know it
 * @param seen print of the body that the findings belong to
 * @param mark drawn for this filling of the form
 * @param gist the method in one line
 * @param errors by field
 * @param tally how many findings become what
 * @param hidden what is said when there are more findings than are listed; may be empty
 * @param rest key of what becomes of those
 * @param source the page as it is, its findings marked
 * @param result what the method will be
 */
public record ContentCheckView(
        String kind,
        String heading,
        String line,
        String address,
        String page,
        String pageTitle,
        String seen,
        String mark,
        String title,
        String titleHint,
        String gist,
        List<MethodUseChoice> spaces,
        Map<String, String> errors,
        String tally,
        String hidden,
        String rest,
        List<ContentCheckSectionView> sections,
        List<ContentCheckToken> source,
        List<ContentCheckToken> result,
        String submit,
        String back) {

    public ContentCheckView {
        spaces = List.copyOf(spaces);
        errors = Map.copyOf(errors);
        sections = List.copyOf(sections);
        source = List.copyOf(source);
        result = List.copyOf(result);
    }

    /** One sentence in the place of the form. */
    static ContentCheckView sentence(String kind, String heading, String line, String back) {
        return new ContentCheckView(
                kind, heading, line, "", "", "", "", "", "", "", "", List.of(), Map.of(), "", "", "", List.of(),
                List.of(), List.of(), "", back);
    }
}

package org.delbar.methodbook;

import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;

/**
 * What a method's page says in its facts table.
 *
 * @param line what it is in one line, may be empty
 * @param categories in page order; words the space does not know are problems
 * @param preparationMinutes empty when the page does not say
 * @param materials as written, may be empty
 * @param sharedBy people mentioned, in order
 * @param organisation as written, may be empty
 * @param basedOn the method it is a variant of
 * @param source where it comes from and what others may do with it, as written, may be empty
 * @param version as written, may be empty
 * @param problems rows that could not be read; nothing is guessed
 */
public record Method(
        String line,
        List<NamedChoice> categories,
        List<NamedChoice> subjects,
        Optional<Minutes> time,
        Optional<Integer> preparationMinutes,
        Optional<GroupSize> people,
        List<MethodForm> forms,
        Optional<Difficulty> difficulty,
        String materials,
        List<PersonKey> sharedBy,
        String organisation,
        Optional<LinkedPage> basedOn,
        String source,
        MethodStatus status,
        String version,
        Optional<PageLanguage> language,
        List<Problem> problems) {

    public Method {
        categories = List.copyOf(categories);
        subjects = List.copyOf(subjects);
        forms = List.copyOf(forms);
        sharedBy = List.copyOf(sharedBy);
        problems = List.copyOf(problems);
    }

    /** With another status than its page claims. */
    public Method as(MethodStatus held) {
        return new Method(
                line,
                categories,
                subjects,
                time,
                preparationMinutes,
                people,
                forms,
                difficulty,
                materials,
                sharedBy,
                organisation,
                basedOn,
                source,
                held,
                version,
                language,
                problems);
    }

    /**
     * Something on the page that an editor can mend.
     *
     * @param label the row as the page names it, or the fact's text key when the row is missing
     * @param value what stands there
     */
    public record Problem(String textKey, String label, String value) {}
}

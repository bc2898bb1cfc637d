package org.delbar.methodbook.methods;

import java.util.List;
import java.util.Optional;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.Minutes;
import org.delbar.methodbook.Terms;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.words.PersonKey;

/**
 * A method that may become a page: {@link MethodAnswers} lets nothing else through.
 *
 * @param line what it is, in one line
 * @param basedOn the method it is a variant of, which its sharer may see
 * @param source where it comes from, may be empty
 */
public record SharedMethod(
        String name,
        String line,
        List<NamedChoice> categories,
        List<NamedChoice> subjects,
        Optional<Minutes> time,
        Optional<Integer> preparationMinutes,
        Optional<GroupSize> people,
        List<MethodForm> forms,
        Difficulty difficulty,
        String materials,
        List<PersonKey> sharedBy,
        String organisation,
        Optional<MethodLink> basedOn,
        String source,
        Optional<Terms> terms) {

    public SharedMethod {
        categories = List.copyOf(categories);
        subjects = List.copyOf(subjects);
        forms = List.copyOf(forms);
        sharedBy = List.copyOf(sharedBy);
    }
}

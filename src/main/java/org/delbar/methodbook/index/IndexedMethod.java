package org.delbar.methodbook.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.delbar.lists.Fitted;
import org.delbar.lists.Listed;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.HelpedShare;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.Minutes;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/**
 * A method as lists know it.
 *
 * @param preparationMinutes empty when the page does not say
 * @param materials as written, may be empty
 * @param organisation as written, may be empty
 * @param version as written, may be empty
 * @param uses as many as everybody may know of who sees the method
 * @param help as those tell who answered on these uses
 */
public record IndexedMethod(
        long page,
        SpaceKey space,
        String title,
        String line,
        List<NamedKey> categories,
        List<NamedKey> subjects,
        Optional<Minutes> time,
        Optional<Integer> preparationMinutes,
        Optional<GroupSize> people,
        List<MethodForm> forms,
        Optional<Difficulty> difficulty,
        String materials,
        List<PersonKey> sharers,
        String organisation,
        Optional<LinkedPage> basedOn,
        MethodStatus status,
        String version,
        Optional<PageLanguage> language,
        Instant createdAt,
        Instant changedAt,
        Optional<PersonKey> creator,
        int uses,
        Optional<Instant> lastUsedAt,
        HelpedShare help)
        implements Listed {

    public IndexedMethod {
        categories = List.copyOf(categories);
        subjects = List.copyOf(subjects);
        forms = List.copyOf(forms);
        sharers = List.copyOf(sharers);
    }

    /** What titles are sorted by. */
    String titleSort() {
        return Fitted.line(Fitted.folded(title), 100);
    }

    /** Its place among all methods in an order that nobody can foresee, and that never changes. */
    int shuffle() {
        long mixed = page * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        return (int) ((mixed ^ (mixed >>> 27)) >>> 33);
    }
}

package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.delbar.confluence.PageFiles;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.SpaceMethodWords;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.pagefacts.making.CopiedMarkup;
import org.delbar.pagefacts.making.PageMaking.Draft;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.words.SpaceKey;

/** Writes runs in the page language of their space. */
@Named
public final class RunDrafts implements FromMethod.Writer {

    static final String LABEL = "method-run";

    private final SheetReader sheets;
    private final SpaceMethodWords words;
    private final SpaceLanguages languages;
    private final PageFiles files;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public RunDrafts(SheetReader sheets, SpaceMethodWords words, SpaceLanguages languages, PageFiles files) {
        this.sheets = sheets;
        this.words = words;
        this.languages = languages;
        this.files = files;
    }

    @Override
    public FormKind kind() {
        return FormKind.USE;
    }

    @Override
    public Optional<String> refusal(UsableMethod method) {
        Optional<Sheet> sheet = sheets.read(method);
        if (sheet.isEmpty()) {
            return Optional.of("unreadable");
        }
        return sheet.filter(Sheet::isTooLarge).map(large -> "too-large");
    }

    @Override
    public Draft draft(UsableMethod method, SpaceKey space, Answers answers) {
        SeenPage from = method.page();
        Sheet sheet = sheets.read(method).orElseThrow(() -> new IllegalStateException("it was readable before"));
        Set<String> names = files.copyable(from.id(), sheet.files(), space);
        String copied = sheet.copied(new CopiedMarkup(from.space(), from.title(), space, names));
        Origin origin = new Origin(
                Optional.of(new LinkedPage(from.space().value(), from.title())),
                Optional.of(from.id()),
                method.facts().version(),
                Optional.of(clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                Optional.of(answers.person()),
                UUID.randomUUID().toString());
        String storage = new RunPage(words.of(space), languages.of(space))
                .storage(origin, answers.date(), answers.who(), copied);
        return new Draft(answers.title(), storage, run -> files.copy(from.id(), run, names));
    }

    /** A label of Confluence holds no blanks and none of these signs. */
    @Override
    public List<String> labels(UseRequest wanted) {
        List<String> names = new ArrayList<>(List.of(LABEL));
        String label = wanted.label().strip().toLowerCase(Locale.ROOT);
        if (label.matches("[^\\s:;,.?&\\[\\]()#^*@!<>]{1,255}") && !label.equals(LABEL)) {
            names.add(label);
        }
        return names;
    }
}

package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.delbar.confluence.PageFiles;
import org.delbar.methodbook.SpaceMethodWords;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.pagefacts.making.CopiedMarkup;
import org.delbar.pagefacts.making.PageMaking.Draft;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Writes runs in the page language of their space. */
@Named
public final class RunDrafts {

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

    Prepared prepare(UsableMethod method, SpaceKey space) {
        return new Prepared(method, space);
    }

    /** One method on its way to one space. */
    final class Prepared {

        private final UsableMethod method;
        private final SpaceKey space;

        Prepared(UsableMethod method, SpaceKey space) {
            this.method = method;
            this.space = space;
        }

        /** Why its sheet cannot be copied. */
        Optional<String> refusal() {
            Optional<Sheet> sheet = sheets.read(method);
            if (sheet.isEmpty()) {
                return Optional.of("unreadable");
            }
            return sheet.filter(Sheet::isTooLarge).map(large -> "too-large");
        }

        Draft draft(String title, LocalDate date, Set<PersonKey> who, PersonKey person) {
            Sheet sheet = sheets.read(method).orElseThrow(() -> new IllegalStateException("it was readable before"));
            Set<String> names = files.copyable(method.page().id(), sheet.files(), space);
            String copied = sheet.copied(
                    new CopiedMarkup(method.page().space(), method.page().title(), space, names));
            Origin origin = new Origin(
                    Optional.of(new LinkedPage(
                            method.page().space().value(), method.page().title())),
                    Optional.of(method.page().id()),
                    method.facts().version(),
                    Optional.of(clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                    Optional.of(person),
                    UUID.randomUUID().toString());
            String storage = new RunPage(words.of(space), languages.of(space)).storage(origin, date, who, copied);
            return new Draft(title, storage, run -> files.copy(method.page().id(), run, names));
        }
    }
}

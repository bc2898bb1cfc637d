package org.delbar.methodbook.contentcheck.kept;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.methodbook.use.Sheet;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.making.Fingerprint;
import org.delbar.words.PersonKey;

/** Remembers checks, and tells whether a sheet is still the one that was checked. */
@Named
public final class ContentChecks {

    private final ContentCheckStore store;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public ContentChecks(ContentCheckStore store) {
        this.store = store;
    }

    /** @param storage of the method's page, as it is now */
    public void record(long page, String storage, PersonKey by) {
        print(storage).ifPresent(print -> store.keep(page, new KeptCheck(print, by, clock.instant())));
    }

    /** @param storage of the method's page, as it is now; empty when it was never checked */
    public Optional<Standing> of(long page, String storage) {
        return store.find(page)
                .map(check -> new Standing(
                        check, print(storage).filter(check.print()::equals).isPresent()));
    }

    /** Of what would be copied on use: words, shape and what is referred to, however it is written down. */
    static Optional<String> print(String storage) {
        try {
            return Optional.of(Fingerprint.of(
                    List.of(SheetPrint.of(Sheet.of(storage, Set.of()).content()))));
        } catch (StorageTemplate.Broken e) {
            return Optional.empty();
        }
    }

    /** @param unchanged since the check */
    public record Standing(KeptCheck check, boolean unchanged) {}
}

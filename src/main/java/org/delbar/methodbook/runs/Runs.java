package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.Permissions;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.SeenPages;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.use.OriginMarkup;

/** Runs that the current person may see; one they may not see is one that does not exist. */
@Named
public final class Runs {

    private final SeenPages seen;
    private final Permissions permissions;
    private final CurrentPages pages;
    private final MethodWords words;
    private final ReaderTime time;

    @Inject
    public Runs(SeenPages seen, Permissions permissions, CurrentPages pages, MethodWords words, ReaderTime time) {
        this.seen = seen;
        this.permissions = permissions;
        this.pages = pages;
        this.words = words;
        this.time = time;
    }

    /** @param id of its page, as it was sent */
    Optional<Run> find(String id) {
        return id.strip().matches("\\d{1,18}") ? find(Long.parseLong(id.strip())) : Optional.empty();
    }

    Optional<Run> find(long id) {
        return permissions
                .address(id)
                .flatMap(address -> seen.find(id))
                .flatMap(page -> pages.page(id)
                        .filter(body -> body.storage().contains(OriginMarkup.MACRO))
                        .flatMap(body -> RunFacts.of(body.storage(), words)
                                .map(facts -> new Run(
                                        page, facts.origin().id(), facts.dayOr(body.createdAt(), time.zone())))));
    }
}

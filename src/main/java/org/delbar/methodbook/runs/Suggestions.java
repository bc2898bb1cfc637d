package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.PageComments;
import org.delbar.confluence.Permissions;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.MethodWords;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.spaces.settings.SpaceLanguages;

/**
 * Makes a comment on the method of what somebody has changed. Says nothing of the run, which readers of the method may
 * not be allowed to see.
 */
@Named
public final class Suggestions {

    /** What can be made of a change. */
    enum Way {
        COMMENT,
        VARIANT,
        MADE,
        NONE
    }

    private static final String INTRODUCTION = "delbar.methodbook.runs.suggestion";

    private final RunReports reports;
    private final PageComments comments;
    private final SeenPages pages;
    private final Permissions permissions;
    private final SpaceLanguages languages;
    private final MethodWords words;

    @Inject
    public Suggestions(
            RunReports reports,
            PageComments comments,
            SeenPages pages,
            Permissions permissions,
            SpaceLanguages languages,
            MethodWords words) {
        this.reports = reports;
        this.comments = comments;
        this.pages = pages;
        this.permissions = permissions;
        this.languages = languages;
        this.words = words;
    }

    /** @param method id of its page */
    Way way(RunReport report, Optional<Long> method) {
        if (report.told().change().isEmpty() || seen(method).isEmpty()) {
            return Way.NONE;
        }
        if (report.suggested()) {
            return Way.MADE;
        }
        return comments.mayAdd(method.orElseThrow()) ? Way.COMMENT : Way.VARIANT;
    }

    /**
     * Makes the suggestion once.
     *
     * @return why not, as the end of a text's key
     */
    Optional<String> make(Optional<RunReport> report, Optional<Long> method) {
        if (report.isEmpty() || way(report.get(), method) == Way.NONE) {
            return Optional.of("no-suggestion");
        }
        if (way(report.get(), method) == Way.VARIANT) {
            return Optional.of("no-comment");
        }
        if (!reports.claimSuggestion(report.get())) {
            return Optional.of("suggested-before");
        }
        boolean made = false;
        try {
            made = comments.add(method.orElseThrow(), storage(seen(method).orElseThrow(), report.get()));
        } finally {
            if (!made) {
                reports.releaseSuggestion(report.get());
            }
        }
        return made ? Optional.empty() : Optional.of("no-comment");
    }

    private String storage(SeenPage method, RunReport report) {
        return "<p><strong>"
                + StorageMarkup.escaped(words.text(languages.of(method.space()), INTRODUCTION))
                + "</strong></p><p>"
                + StorageMarkup.escaped(report.told().change()) + "</p>";
    }

    private Optional<SeenPage> seen(Optional<Long> method) {
        return method.filter(page -> permissions.address(page).isPresent()).flatMap(pages::find);
    }
}

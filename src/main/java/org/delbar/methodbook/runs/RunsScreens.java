package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.Permissions;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.confluence.Texts;
import org.delbar.lists.ListFields;
import org.delbar.lists.Position;
import org.delbar.lists.SeenPart;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** The runs of a method as they are seen on a page, in a file, and in the macro browser. */
@Named
public final class RunsScreens {

    private static final String RUNS = "delbar.methodbook.runs.";

    private final SeenPages pages;
    private final Permissions permissions;
    private final SeenRuns runs;
    private final RunTexts words;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public RunsScreens(
            SeenPages pages, Permissions permissions, SeenRuns runs, RunTexts words, Texts texts, Addresses site) {
        this.pages = pages;
        this.permissions = permissions;
        this.runs = runs;
        this.words = words;
        this.texts = texts;
        this.site = site;
    }

    /** A method that is hidden is told of as one that is not there. */
    MethodRunsView live(RunsSpot spot) {
        Optional<Long> method = method(spot);
        if (method.isEmpty()) {
            return line(spot, "line", texts.text(RUNS + "no-method"));
        }
        SeenRuns.Seen seen = runs.of(method.get());
        Optional<Position> from = Position.read(spot.state().narrowed(ListFields.AT), ToldRun.NEWEST.measure());
        SeenPart<ToldRun> part = seen.part(from, spot.size());
        if (part.items().isEmpty() && from.isEmpty()) {
            return line(spot, "empty", texts.text(RUNS + "empty"));
        }
        return view(
                spot,
                seen,
                part,
                site::here,
                position(spot, part.previous()),
                position(spot, part.next()),
                notes(seen, part));
    }

    /** As many as a file takes, without anything to press. */
    MethodRunsView still(RunsSpot spot) {
        Optional<Long> method = method(spot);
        if (method.isEmpty()) {
            return line(spot, "line", texts.text(RUNS + "no-method"));
        }
        SeenRuns.Seen seen = runs.of(method.get());
        SeenPart<ToldRun> part = seen.part(Optional.empty(), spot.mostInAFile());
        if (part.items().isEmpty()) {
            return line(spot, "empty", texts.text(RUNS + "empty"));
        }
        List<String> notes = new ArrayList<>(notes(seen, part));
        if (part.next().isPresent()) {
            notes.add(texts.text(RUNS + "more-on-page", spot.mostInAFile()));
        }
        return view(spot, seen, part, site::everywhere, "", "", notes);
    }

    /** What a preview shows: the shape of a list, said to be a sample. */
    MethodRunsView sample(RunsSpot spot) {
        return new MethodRunsView(
                "sample",
                spot.state().id(),
                texts.text(RUNS + "heading"),
                texts.text(RUNS + "sample"),
                texts.text(RUNS + "share", 9, 11),
                counts(Map.of(Helped.HELPED, 9L, Helped.PARTLY, 1L, Helped.NOT, 1L), 11),
                List.of(words.sample()),
                "",
                "",
                List.of(),
                List.of());
    }

    private MethodRunsView view(
            RunsSpot spot,
            SeenRuns.Seen seen,
            SeenPart<ToldRun> part,
            UnaryOperator<String> address,
            String previous,
            String next,
            List<String> notes) {
        boolean told = seen.share().isTold();
        return new MethodRunsView(
                "runs",
                spot.state().id(),
                texts.text(RUNS + "heading"),
                "",
                told
                        ? texts.text(
                                RUNS + "share",
                                seen.share().helped(),
                                seen.share().answers())
                        : "",
                told ? counts(ReportedHelp.counted(seen.reports()), seen.share().answers()) : List.of(),
                words.runs(part.items(), address),
                previous,
                next,
                notes,
                problems(spot));
    }

    private List<String> notes(SeenRuns.Seen seen, SeenPart<ToldRun> part) {
        List<String> notes = new ArrayList<>();
        if (seen.more()) {
            notes.add(texts.text(RUNS + "newest-only", SeenRuns.MOST));
        }
        if (part.searchEnded()) {
            notes.add(texts.text("delbar.lists.ended"));
        }
        return notes;
    }

    private List<MethodRunsCountView> counts(Map<Helped, Long> counted, int all) {
        return Arrays.stream(Helped.values())
                .map(each -> new MethodRunsCountView(
                        each.key(),
                        texts.text(each.textKey()),
                        counted.getOrDefault(each, 0L).intValue(),
                        all))
                .toList();
    }

    private static String position(RunsSpot spot, Optional<Position> position) {
        return position.map(at -> spot.state().with(Map.of(ListFields.AT, at.written())))
                .orElse("");
    }

    private MethodRunsView line(RunsSpot spot, String state, String sentence) {
        return new MethodRunsView(
                state,
                spot.state().id(),
                texts.text(RUNS + "heading"),
                sentence,
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                problems(spot));
    }

    private List<String> problems(RunsSpot spot) {
        return spot.mayEdit() ? spot.refusals().stream().map(this::problem).toList() : List.of();
    }

    private String problem(Refusal refusal) {
        return texts.text("delbar.lists.problem", texts.text(RUNS + "field.size"), texts.text(refusal));
    }

    private Optional<Long> method(RunsSpot spot) {
        Optional<Long> named = spot.method().isEmpty() ? spot.page() : named(spot.method(), spot.here());
        return named.filter(page -> permissions.address(page).isPresent());
    }

    /** Title, perhaps behind the key of a space, or id. */
    private Optional<Long> named(String text, Optional<SpaceKey> here) {
        int colon = text.indexOf(':');
        return here.flatMap(space -> pages.find(space, text))
                .or(() -> colon > 0 && colon < text.length() - 1
                        ? pages.find(new SpaceKey(text.substring(0, colon)), text.substring(colon + 1))
                        : Optional.empty())
                .or(() -> text.matches("\\d{1,18}") ? pages.find(Long.parseLong(text)) : Optional.empty())
                .map(SeenPage::id);
    }
}

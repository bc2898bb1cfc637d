package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.confluence.Texts;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.spaces.organisations.Organisation;
import org.delbar.spaces.organisations.Organisations;
import org.delbar.words.PersonKey;

/** Runs and answers in the reader's words. */
@Named
public final class RunTexts {

    private static final String RUNS = "delbar.methodbook.runs.";
    private static final String SAMPLE = RUNS + "sample.";

    private final People people;
    private final Organisations organisations;
    private final SeenPages pages;
    private final ReaderTime time;
    private final Texts texts;

    @Inject
    public RunTexts(People people, Organisations organisations, SeenPages pages, ReaderTime time, Texts texts) {
        this.people = people;
        this.organisations = organisations;
        this.pages = pages;
        this.time = time;
        this.texts = texts;
    }

    List<MethodRunView> runs(List<Shown<ToldRun>> shown, UnaryOperator<String> address) {
        Names names = new Names();
        return shown.stream().map(each -> run(each, address, names)).toList();
    }

    private MethodRunView run(Shown<ToldRun> shown, UnaryOperator<String> address, Names names) {
        ToldRun run = shown.item();
        String who = run.use().usedBy().map(names::of).orElse("");
        String when = date(run.use().usedAt());
        return new MethodRunView(
                pages.find(run.page()).map(SeenPage::title).orElse(""),
                address.apply(shown.address()),
                who.isEmpty() ? when : texts.text(RUNS + "used", when, who),
                run.reports().stream().map(report -> answer(report, names)).toList());
    }

    private MethodRunAnswerView answer(RunReport report, Names names) {
        return answer(
                report.told(),
                report.named().map(names::withOrganisation).orElseGet(() -> texts.text(RUNS + "without-a-name")),
                date(report.saidAt()));
    }

    private MethodRunAnswerView answer(RunReport.Told told, String who, String when) {
        return new MethodRunAnswerView(
                told.helped().key(),
                texts.text(told.helped().textKey()),
                told.line(),
                told.change().isEmpty() ? "" : texts.text(RUNS + "changed", told.change()),
                told.again()
                        .map(again -> texts.text(RUNS + "would-again." + (again ? "yes" : "no")))
                        .orElse(""),
                who,
                when);
    }

    /** Not a run of anybody's. */
    MethodRunView sample() {
        return new MethodRunView(
                texts.text(SAMPLE + "title"),
                "",
                texts.text(SAMPLE + "used"),
                List.of(answer(
                        new RunReport.Told(
                                Helped.HELPED,
                                texts.text(SAMPLE + "line"),
                                texts.text(SAMPLE + "change"),
                                Optional.of(true)),
                        texts.text(SAMPLE + "who"),
                        texts.text(SAMPLE + "when"))));
    }

    private String date(Instant moment) {
        return texts.date(moment.atZone(time.zone()).toLocalDate());
    }

    /** Of those who stand in one list; each is asked for once. */
    private final class Names {

        private final Map<PersonKey, String> names = new HashMap<>();
        private final Map<PersonKey, String> full = new HashMap<>();
        private Optional<List<Organisation>> offered = Optional.empty();

        String of(PersonKey person) {
            return names.computeIfAbsent(
                    person,
                    each -> people.fullName(each).orElseGet(() -> texts.text("delbar.methodbook.former-colleague")));
        }

        String withOrganisation(PersonKey person) {
            return full.computeIfAbsent(
                    person,
                    each -> organisations
                            .among(offered(), each)
                            .map(organisation -> of(each) + ", " + organisation.name())
                            .orElseGet(() -> of(each)));
        }

        private List<Organisation> offered() {
            List<Organisation> all = offered.orElseGet(organisations::offered);
            offered = Optional.of(all);
            return all;
        }
    }
}

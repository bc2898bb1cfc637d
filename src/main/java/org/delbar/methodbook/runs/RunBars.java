package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.use.FormKind;
import org.delbar.methodbook.use.UseStore;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/** Puts the question how it went, or what the person has told already, into the reader's words. */
@Named
public final class RunBars {

    static final String SCREEN = "/plugins/delbar/run-answer.action";

    private static final String RUNS = "delbar.methodbook.runs.";
    private static final String SENDING = "/plugins/delbar/run-answer-now.action";

    private final RunGate gate;
    private final RunReports reports;
    private final UseStore uses;
    private final Suggestions suggestions;
    private final People people;
    private final ReaderTime time;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public RunBars(
            RunGate gate,
            RunReports reports,
            UseStore uses,
            Suggestions suggestions,
            People people,
            ReaderTime time,
            Texts texts,
            Addresses site) {
        this.gate = gate;
        this.reports = reports;
        this.uses = uses;
        this.suggestions = suggestions;
        this.people = people;
        this.time = time;
        this.texts = texts;
        this.site = site;
    }

    /** @return empty when there is nothing to say: the space wants none of this */
    Optional<RunBarView> of(Run run) {
        Optional<PersonKey> person = people.current();
        RunGate.Opened opened = gate.of(run);
        return switch (opened.state()) {
            case NO_RUN, OFF -> Optional.empty();
            case READ_ONLY -> Optional.of(line(run, texts.text(RUNS + "read-only"), "", ""));
            case TOO_EARLY ->
                Optional.of(line(run, texts.text(RUNS + "too-early", texts.date(run.toldFrom())), "", ""));
            case OPEN ->
                Optional.of(person.map(each -> form(run, opened, each, Map.of(), List.of()))
                        .orElseGet(() -> signIn(run)));
        };
    }

    /** The form with what was typed, so that nothing is lost. */
    RunBarView again(Run run, Map<String, String> typed, List<Refusal> refusals) {
        return form(run, gate.of(run), people.current().orElseThrow(), typed, refusals);
    }

    /** A sentence instead of the form, with nothing of any run. */
    RunBarView closed(String sentence) {
        return view("line", "", sentence, "", "", "");
    }

    private RunBarView signIn(Run run) {
        return line(
                run,
                texts.text(RUNS + "sign-in"),
                texts.text(RUNS + "sign-in.link"),
                site.here("/login.action?os_destination="
                        + URLEncoder.encode(run.page().path(), StandardCharsets.UTF_8)));
    }

    private RunBarView line(Run run, String sentence, String linkText, String linkUrl) {
        return view(
                "line",
                id(run),
                sentence,
                linkText,
                linkUrl,
                site.here(run.page().path()));
    }

    private RunBarView view(String state, String run, String sentence, String linkText, String linkUrl, String back) {
        return new RunBarView(
                state,
                run,
                texts.text(RUNS + "question"),
                sentence,
                linkText,
                linkUrl,
                List.of(),
                "",
                "",
                "",
                List.of(),
                "",
                "",
                List.of(),
                false,
                false,
                Map.of(),
                "",
                back);
    }

    private RunBarView form(
            Run run, RunGate.Opened opened, PersonKey person, Map<String, String> typed, List<Refusal> refusals) {
        Optional<RunReport> own = reports.of(run.page().id(), run.origin(), person);
        Map<String, String> fields = typed.isEmpty() ? own.map(RunBars::fields).orElse(Map.of()) : typed;
        Optional<Long> method =
                own.filter(each -> !each.told().change().isEmpty()).flatMap(each -> uses.methodOf(each.run()));
        Suggestions.Way way = own.map(each -> suggestions.way(each, method)).orElse(Suggestions.Way.NONE);
        return new RunBarView(
                "form",
                id(run),
                texts.text(RUNS + "question"),
                refusals.stream()
                        .filter(refusal -> refusal.field().isEmpty())
                        .map(texts::text)
                        .findFirst()
                        .orElse(""),
                texts.text(RUNS + (own.isEmpty() ? "tell" : "change-or-withdraw")),
                site.here(SCREEN + "?run=" + run.page().id()),
                own.map(this::told).orElse(List.of()),
                way == Suggestions.Way.COMMENT ? texts.text(RUNS + "suggest") : "",
                way == Suggestions.Way.VARIANT
                        ? site.here(FormKind.VARIANT.path() + "?method=" + method.orElseThrow())
                        : "",
                suggestion(way),
                Arrays.stream(Helped.values())
                        .map(each -> new RunChoiceView(
                                each.key(),
                                texts.text(each.textKey()),
                                each.key().equals(fields.get(ReportForm.HELPED))))
                        .toList(),
                fields.getOrDefault(ReportForm.LINE, ""),
                fields.getOrDefault(ReportForm.CHANGE, ""),
                List.of(again("yes", fields), again("no", fields), again("", fields)),
                opened.unnamed() || own.filter(RunReport::unnamed).isPresent(),
                fields.getOrDefault(ReportForm.UNNAMED, "").equals("true"),
                errors(refusals),
                site.here(SENDING),
                site.here(run.page().path()));
    }

    private String suggestion(Suggestions.Way way) {
        return switch (way) {
            case COMMENT -> texts.text(RUNS + "suggest.hint");
            case VARIANT -> texts.text(RUNS + "suggest.variant");
            case MADE -> texts.text(RUNS + "suggest.made");
            case NONE -> "";
        };
    }

    private RunChoiceView again(String key, Map<String, String> fields) {
        return new RunChoiceView(
                key.isEmpty() ? "unsaid" : key,
                texts.text(RUNS + "again." + (key.isEmpty() ? "unsaid" : key)),
                key.equals(fields.getOrDefault(ReportForm.AGAIN, "")));
    }

    private List<String> told(RunReport report) {
        List<String> told = new ArrayList<>();
        told.add(texts.text(
                RUNS + "own",
                texts.date(report.saidAt().atZone(time.zone()).toLocalDate()),
                texts.text(report.told().helped().textKey())));
        if (!report.told().line().isEmpty()) {
            told.add(texts.text(RUNS + "own.line", report.told().line()));
        }
        if (!report.told().change().isEmpty()) {
            told.add(texts.text(RUNS + "own.change", report.told().change()));
        }
        report.told().again().ifPresent(again -> told.add(texts.text(RUNS + "own.again." + (again ? "yes" : "no"))));
        if (report.unnamed()) {
            told.add(texts.text(RUNS + "own.unnamed"));
        }
        return told;
    }

    private static Map<String, String> fields(RunReport report) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ReportForm.HELPED, report.told().helped().key());
        fields.put(ReportForm.LINE, report.told().line());
        fields.put(ReportForm.CHANGE, report.told().change());
        fields.put(
                ReportForm.AGAIN,
                report.told().again().map(again -> again ? "yes" : "no").orElse(""));
        fields.put(ReportForm.UNNAMED, Boolean.toString(report.unnamed()));
        return fields;
    }

    private Map<String, String> errors(List<Refusal> refusals) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.stream()
                .filter(refusal -> !refusal.field().isEmpty())
                .forEach(refusal -> errors.putIfAbsent(refusal.field(), texts.text(refusal)));
        return errors;
    }

    private static String id(Run run) {
        return Long.toString(run.page().id());
    }
}

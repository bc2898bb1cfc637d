package org.delbar.methodbook.contentcheck.screen;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.OfferedSpaces;
import org.delbar.confluence.OfferedSpaces.OfferedSpace;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.contentcheck.CheckedSection;
import org.delbar.methodbook.contentcheck.Choice;
import org.delbar.methodbook.contentcheck.ContentCheck;
import org.delbar.methodbook.contentcheck.ContentCheckToken;
import org.delbar.methodbook.contentcheck.Finding;
import org.delbar.methodbook.contentcheck.FindingKind;
import org.delbar.methodbook.contentcheck.UncheckablePage;
import org.delbar.methodbook.use.MethodUseChoice;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** Puts a check into the reader's words. */
@Named
public final class ContentCheckViews {

    /** Findings that are listed; what comes after them is decided as proposed. */
    static final int MOST_LISTED = 600;

    private static final String CHECK = "delbar.methodbook.contentcheck.";
    private static final int MOST_SPACES = 100;

    private final FilledPages filled;
    private final OfferedSpaces offered;
    private final People people;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public ContentCheckViews(FilledPages filled, OfferedSpaces offered, People people, Texts texts, Addresses site) {
        this.filled = filled;
        this.offered = offered;
        this.people = people;
        this.texts = texts;
        this.site = site;
    }

    ContentCheckView share(FilledPage page, ShareRequest asked, List<Refusal> refusals) {
        List<OfferedSpace> spaces = offered.toAddPages(first(page, asked), texts.locale(), MOST_SPACES);
        if (spaces.isEmpty()) {
            return line(
                    "share",
                    texts.text(CHECK + "refused.no-space"),
                    site.here(page.page().path()));
        }
        SpaceKey space = chosen(spaces, page, asked);
        try {
            ContentCheck check = filled.check(page.storage(), space);
            Map<String, Choice> decided = Decisions.of(check, current(page, asked), asked.sweep());
            return new ContentCheckView(
                    "share",
                    texts.text(CHECK + "share.heading", page.page().title()),
                    "",
                    site.here("/plugins/delbar/share-method-now.action"),
                    String.valueOf(page.page().id()),
                    page.print(),
                    asked.fields().getOrDefault("form", UUID.randomUUID().toString()),
                    asked.fields().getOrDefault("title", filled.title(page, space)),
                    filled.titleTells(page) ? texts.text(CHECK + "field.title.cut") : "",
                    asked.text("line"),
                    spaces.stream()
                            .map(each -> new MethodUseChoice(
                                    each.key().value(), each.name(), each.key().equals(space)))
                            .toList(),
                    errors(refusals),
                    tally(decided),
                    hidden(check),
                    sections(check, decided),
                    check.drawn(this::person),
                    check.drawn(decided, this::person),
                    texts.text(CHECK + "share.submit"),
                    site.here(page.page().path()));
        } catch (UncheckablePage e) {
            return line("share", texts.text(e.textKey()), site.here(page.page().path()));
        }
    }

    /** @param sheet the method's page with its sheet alone as body */
    ContentCheckView check(FilledPage sheet, ShareRequest asked, List<Refusal> refusals) {
        String back = site.here(sheet.page().path());
        try {
            ContentCheck check = filled.check(sheet.storage(), sheet.page().space());
            Map<String, Choice> decided = Decisions.of(check, current(sheet, asked), asked.sweep());
            return new ContentCheckView(
                    "check",
                    texts.text(CHECK + "check.heading", sheet.page().title()),
                    "",
                    site.here("/plugins/delbar/check-content-now.action"),
                    String.valueOf(sheet.page().id()),
                    sheet.print(),
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    errors(refusals),
                    tally(decided),
                    hidden(check),
                    sections(check, decided),
                    check.drawn(this::person),
                    check.drawn(decided, this::person),
                    texts.text(CHECK + "check.submit"),
                    back);
        } catch (UncheckablePage e) {
            return line("check", texts.text(e.textKey()), back);
        }
    }

    /** What is drawn anew when a decision changes. */
    Preview preview(FilledPage page, ShareRequest asked) throws UncheckablePage {
        List<OfferedSpace> spaces = offered.toAddPages(first(page, asked), texts.locale(), 1);
        SpaceKey space = spaces.isEmpty() ? page.page().space() : chosen(spaces, page, asked);
        ContentCheck check = filled.check(page.storage(), space);
        Map<String, Choice> decided = Decisions.of(check, asked.decisions(), asked.sweep());
        return new Preview(tally(decided), check.drawn(decided, this::person));
    }

    ContentCheckView line(String kind, String sentence, String back) {
        return new ContentCheckView(
                kind,
                texts.text(CHECK + kind + ".name"),
                sentence,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                Map.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                back);
    }

    /** Decisions belong to the body they were made on. */
    private static Map<String, Choice> current(FilledPage page, ShareRequest asked) {
        return asked.seen().isEmpty() || asked.seen().equals(page.print()) ? asked.decisions() : Map.of();
    }

    private static List<SpaceKey> first(FilledPage page, ShareRequest asked) {
        List<SpaceKey> first = new ArrayList<>();
        if (!asked.text("space").isBlank()) {
            first.add(new SpaceKey(asked.text("space")));
        }
        first.add(page.page().space());
        return first;
    }

    private static SpaceKey chosen(List<OfferedSpace> spaces, FilledPage page, ShareRequest asked) {
        return first(page, asked).stream()
                .filter(key -> spaces.stream().anyMatch(each -> each.key().equals(key)))
                .findFirst()
                .orElse(spaces.get(0).key());
    }

    private Map<String, String> errors(List<Refusal> refusals) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.forEach(
                refusal -> errors.merge(refusal.field(), texts.text(refusal), (one, other) -> one + " " + other));
        return errors;
    }

    private String tally(Map<String, Choice> decided) {
        if (decided.isEmpty()) {
            return texts.text(CHECK + "tally.none");
        }
        return texts.text(
                CHECK + "tally",
                count(decided, Choice.REMOVE),
                count(decided, Choice.REPLACE),
                count(decided, Choice.KEEP));
    }

    private static int count(Map<String, Choice> decided, Choice choice) {
        return (int) decided.values().stream().filter(choice::equals).count();
    }

    private String hidden(ContentCheck check) {
        int more = check.findings().size() - MOST_LISTED;
        return more > 0 ? texts.text(CHECK + "hidden", MOST_LISTED, more) : "";
    }

    private List<ContentCheckSectionView> sections(ContentCheck check, Map<String, Choice> decided) {
        List<ContentCheckSectionView> sections = new ArrayList<>();
        int left = MOST_LISTED;
        for (CheckedSection section : check.sections()) {
            List<ContentCheckFindingView> findings = section.findings().stream()
                    .limit(Math.max(0, left))
                    .map(finding -> view(finding, decided.getOrDefault(finding.id(), finding.proposed())))
                    .toList();
            left -= findings.size();
            if (!findings.isEmpty()) {
                sections.add(new ContentCheckSectionView(
                        String.valueOf(sections.size()),
                        section.heading().isEmpty() ? texts.text(CHECK + "section.top") : section.heading(),
                        findings));
            }
        }
        return sections;
    }

    private ContentCheckFindingView view(Finding finding, Choice choice) {
        String text = finding.kind() == FindingKind.MENTION ? "@" + person(finding.text()) : finding.text();
        return new ContentCheckFindingView(
                finding.id(),
                texts.text(finding.kind().textKey()),
                text.isEmpty() ? texts.text(CHECK + "no-words") : text,
                finding.instruction(),
                finding.proposed().key(),
                choice.key());
    }

    private String person(String key) {
        return key.isBlank()
                ? texts.text("delbar.methodbook.former-colleague")
                : people.fullName(new PersonKey(key)).orElseGet(() -> texts.text("delbar.methodbook.former-colleague"));
    }

    /** @param result what the method will be */
    record Preview(String tally, List<ContentCheckToken> result) {}
}

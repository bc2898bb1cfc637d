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
import org.delbar.confluence.Texts;
import org.delbar.methodbook.contentcheck.Choice;
import org.delbar.methodbook.contentcheck.ContentCheck;
import org.delbar.methodbook.contentcheck.ContentCheckToken;
import org.delbar.methodbook.contentcheck.UncheckablePage;
import org.delbar.methodbook.use.MethodUseChoice;
import org.delbar.words.FormShown;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** Puts a check into the reader's words. */
@Named
public final class ContentCheckViews {

    private static final String CHECK = "delbar.methodbook.contentcheck.";
    private static final int MOST_SPACES = 100;

    private final FilledPages filled;
    private final OfferedSpaces offered;
    private final FindingWords findings;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public ContentCheckViews(
            FilledPages filled, OfferedSpaces offered, FindingWords findings, Texts texts, Addresses site) {
        this.filled = filled;
        this.offered = offered;
        this.findings = findings;
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
            Map<String, Choice> decided = Decisions.of(check, asked.on(page));
            return new ContentCheckView(
                    "share",
                    texts.text(CHECK + "share.heading", page.page().title()),
                    "",
                    site.here("/plugins/delbar/share-method-now.action"),
                    String.valueOf(page.page().id()),
                    page.page().title(),
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
                    findings.tally(decided),
                    findings.hidden(check),
                    Decisions.rest(asked),
                    findings.sections(check, decided),
                    check.drawn(findings::person),
                    check.drawn(decided, findings::person),
                    texts.text(CHECK + "share.submit"),
                    site.here(page.page().path()));
        } catch (UncheckablePage e) {
            return line("share", texts.text(e.textKey()), site.here(page.page().path()));
        }
    }

    static FormShown<ContentCheckView> shown(ContentCheckView view) {
        return FormShown.refused(view, view.line());
    }

    /** @param sheet the method's page with its sheet alone as body */
    ContentCheckView check(FilledPage sheet, ShareRequest asked, List<Refusal> refusals) {
        String back = site.here(sheet.page().path());
        try {
            ContentCheck check = filled.check(sheet.storage(), sheet.page().space());
            Map<String, Choice> decided = Decisions.of(check, asked.on(sheet));
            return new ContentCheckView(
                    "check",
                    texts.text(CHECK + "check.heading", sheet.page().title()),
                    "",
                    site.here("/plugins/delbar/check-content-now.action"),
                    String.valueOf(sheet.page().id()),
                    sheet.page().title(),
                    sheet.print(),
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    errors(refusals),
                    findings.tally(decided),
                    findings.hidden(check),
                    Decisions.rest(asked),
                    findings.sections(check, decided),
                    check.drawn(findings::person),
                    check.drawn(decided, findings::person),
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
        Map<String, Choice> decided = Decisions.of(check, asked);
        return new Preview(findings.tally(decided), check.drawn(decided, findings::person));
    }

    ContentCheckView line(String kind, String sentence, String back) {
        return ContentCheckView.sentence(kind, texts.text(CHECK + kind + ".name"), sentence, back);
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

    /** @param result what the method will be */
    record Preview(String tally, List<ContentCheckToken> result) {}
}

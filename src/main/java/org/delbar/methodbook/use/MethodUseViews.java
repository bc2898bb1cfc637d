package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.OfferedSpaces.OfferedSpace;
import org.delbar.confluence.PageFiles;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** Puts the form for a page made from a method, or why there is none, into the reader's words. */
@Named
public final class MethodUseViews {

    private static final String USE = "delbar.methodbook.use.";

    private final UsableMethods methods;
    private final SheetReader sheets;
    private final PageFiles files;
    private final Proposals proposals;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public MethodUseViews(
            UsableMethods methods,
            SheetReader sheets,
            PageFiles files,
            Proposals proposals,
            Texts texts,
            Addresses site) {
        this.methods = methods;
        this.sheets = sheets;
        this.files = files;
        this.proposals = proposals;
        this.texts = texts;
        this.site = site;
    }

    /** The form; empty when there is no such method for the person. */
    public Optional<MethodUseView> form(FormKind kind, UseQuestion question, List<Refusal> refusals) {
        return methods.find(question.method()).map(method -> form(kind, method, question, refusals));
    }

    private MethodUseView form(FormKind kind, UsableMethod method, UseQuestion question, List<Refusal> refusals) {
        SpaceKey home = method.page().space();
        Optional<SpaceKey> wanted =
                question.typed("space").filter(key -> !key.isBlank()).map(SpaceKey::new);
        List<OfferedSpace> offered = proposals.spaces(wanted, home);
        Optional<SpaceKey> space = proposals.space(offered, wanted, home);
        if (space.isEmpty()) {
            return line(kind, method, texts.text(USE + "no-space"));
        }
        boolean sent = !refusals.isEmpty();
        return new MethodUseView(
                kind.key(),
                texts.text(kind.textKey() + "heading", method.page().title()),
                "",
                site.here(kind.sendingPath()),
                String.valueOf(method.page().id()),
                question.text("label"),
                question.typed("form")
                        .filter(mark -> !mark.isBlank())
                        .orElseGet(() -> UUID.randomUUID().toString()),
                question.typed("title")
                        .filter(title -> sent || !title.isBlank())
                        .orElseGet(
                                () -> proposals.title(space.get(), method.page().title(), pattern(kind, question))),
                choices(offered, space.get()),
                offered.size() > Proposals.MOST_SPACES,
                sent ? question.text("parent") : parent(kind, question, space.get(), method.page()),
                question.typed("date").orElseGet(proposals::today),
                question.text("who"),
                notices(kind, method, space.get()),
                errors(refusals),
                texts.text(kind.textKey() + "submit"),
                site.here(method.page().path()));
    }

    /** One sentence instead of the form, the same for a method that is hidden and one that is not there. */
    public MethodUseView closed(FormKind kind, String sentence) {
        return line(kind, texts.text(kind.textKey() + "name"), sentence, "");
    }

    private MethodUseView line(FormKind kind, UsableMethod method, String sentence) {
        return line(
                kind,
                texts.text(kind.textKey() + "heading", method.page().title()),
                sentence,
                site.here(method.page().path()));
    }

    private static MethodUseView line(FormKind kind, String heading, String sentence, String back) {
        return new MethodUseView(
                kind.key(),
                heading,
                sentence,
                "",
                "",
                "",
                "",
                "",
                List.of(),
                false,
                "",
                "",
                "",
                List.of(),
                Map.of(),
                "",
                back);
    }

    private String pattern(FormKind kind, UseQuestion question) {
        return question.titlePattern().isBlank()
                ? texts.text(kind.textKey() + "title", "{method}", "{date}")
                : question.titlePattern();
    }

    private String parent(FormKind kind, UseQuestion question, SpaceKey space, SeenPage method) {
        return kind == FormKind.VARIANT
                ? proposals.beside(space, method)
                : proposals.parent(space, question.text("parent"));
    }

    private static List<MethodUseChoice> choices(List<OfferedSpace> offered, SpaceKey chosen) {
        return offered.stream()
                .limit(Proposals.MOST_SPACES)
                .map(space -> new MethodUseChoice(
                        space.key().value(), space.name(), space.key().equals(chosen)))
                .toList();
    }

    private List<String> notices(FormKind kind, UsableMethod method, SpaceKey target) {
        List<String> notices = new ArrayList<>();
        if (kind == FormKind.USE) {
            sheets.read(method)
                    .ifPresentOrElse(
                            sheet -> {
                                sheet.notices().forEach(notice -> notices.add(texts.text(notice.textKey())));
                                if (sheet.isTooLarge()) {
                                    notices.add(texts.text(USE + "refused.too-large"));
                                }
                                Set<String> names = sheet.files();
                                if (!files.copyable(method.page().id(), names, target)
                                        .containsAll(names)) {
                                    notices.add(texts.text(USE + "notice.files"));
                                }
                            },
                            () -> notices.add(texts.text(USE + "refused.unreadable")));
        }
        return notices;
    }

    private Map<String, String> errors(List<Refusal> refusals) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.forEach(
                refusal -> errors.merge(refusal.field(), texts.text(refusal), (one, other) -> one + " " + other));
        return errors;
    }
}

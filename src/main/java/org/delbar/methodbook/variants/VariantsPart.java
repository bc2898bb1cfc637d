package org.delbar.methodbook.variants;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodUses;
import org.delbar.methodbook.card.CardPart;
import org.delbar.methodbook.card.CardSubject;
import org.delbar.methodbook.card.MethodCardButton;
import org.delbar.methodbook.card.MethodCardCredit;
import org.delbar.methodbook.use.FormButton;
import org.delbar.methodbook.use.FormKind;
import org.delbar.methodbook.use.UsableMethod;
import org.delbar.words.PersonKey;

/** On a method's card: what it is based on, who has improved it, and what has been made of it. */
@Named
public final class VariantsPart implements CardPart {

    private static final String VARIANT = "delbar.methodbook.variant.";

    private final Family family;
    private final FormButton button;
    private final People people;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public VariantsPart(Family family, FormButton button, People people, Texts texts, Addresses site) {
        this.family = family;
        this.button = button;
        this.people = people;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<MethodCardButton> actions(CardSubject subject) {
        return button.of(FormKind.VARIANT, texts.text(VARIANT + "button"), subject);
    }

    @Override
    public List<MethodCardCredit> credit(CardSubject subject) {
        List<MethodCardCredit> lines = new ArrayList<>();
        if (subject.method().basedOn().isPresent()) {
            Optional<UsableMethod> original = family.original(subject.method(), subject.space());
            lines.add(original.map(method -> line(
                            MethodFact.BASED_ON.key(),
                            texts.text(MethodFact.BASED_ON.textKey()),
                            method.page(),
                            method.page().title(),
                            subject))
                    .orElseGet(() ->
                            new MethodCardCredit(MethodFact.BASED_ON.key(), "", texts.text(VARIANT + "hidden"), "")));
            original.ifPresent(method -> lines.addAll(above(method, subject)));
            original.ifPresent(method -> improvers(method, subject).ifPresent(lines::add));
        }
        subject.pageId().ifPresent(page -> lines.addAll(below(page, subject)));
        return lines;
    }

    private List<MethodCardCredit> above(UsableMethod original, CardSubject subject) {
        List<MethodCardCredit> lines = new ArrayList<>();
        String of = original.page().title();
        for (Optional<SeenPage> each : family.above(original, subject.pageId())) {
            String label = texts.text(VARIANT + "based-further", of);
            lines.add(each.map(page -> line("further", label, page, page.title(), subject))
                    .orElseGet(
                            () -> new MethodCardCredit("further", label, texts.text(VARIANT + "hidden-further"), "")));
            of = each.map(SeenPage::title).orElse("");
        }
        return lines;
    }

    private List<MethodCardCredit> below(long method, CardSubject subject) {
        Family.Below below = family.below(method);
        List<MethodCardCredit> lines = new ArrayList<>();
        for (Family.Variant variant : below.variants()) {
            boolean direct = variant.step() == 1;
            lines.add(line(
                    direct ? "variant" : "variant-" + variant.step(),
                    direct
                            ? texts.text(VARIANT + "label")
                            : texts.text(
                                    VARIANT + "label-of", variant.original().title()),
                    variant.page(),
                    told(variant),
                    subject));
        }
        if (below.more()) {
            lines.add(new MethodCardCredit("variants-more", "", texts.text(VARIANT + "more"), ""));
        }
        return lines;
    }

    private Optional<MethodCardCredit> improvers(UsableMethod original, CardSubject subject) {
        List<PersonKey> own = new ArrayList<>(subject.method().sharedBy());
        own.removeAll(original.facts().sharedBy());
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new MethodCardCredit(
                        "improved",
                        texts.text(VARIANT + "improved"),
                        own.stream().map(this::name).collect(Collectors.joining(", ")),
                        ""));
    }

    private String told(Family.Variant variant) {
        String title = variant.page().title();
        int times = variant.used().map(MethodUses.Used::times).orElse(0);
        String atLeast = variant.used().filter(MethodUses.Used::more).isPresent() ? "used-at-least" : "used";
        return switch (times) {
            case 0 -> texts.text(VARIANT + "unused", title);
            case 1 -> texts.text(VARIANT + atLeast + "-once", title);
            default -> texts.text(VARIANT + atLeast, title, times);
        };
    }

    private MethodCardCredit line(String key, String label, SeenPage page, String text, CardSubject subject) {
        return new MethodCardCredit(
                key, label, text, subject.live() ? site.here(page.path()) : site.everywhere(page.path()));
    }

    private String name(PersonKey person) {
        return people.fullName(person).orElseGet(() -> texts.text("delbar.methodbook.former-colleague"));
    }
}

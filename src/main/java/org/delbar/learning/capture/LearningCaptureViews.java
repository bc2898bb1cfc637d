package org.delbar.learning.capture;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.confluence.Texts;
import org.delbar.learning.Kind;
import org.delbar.learning.LearningSource;
import org.delbar.learning.LearningWords;
import org.delbar.words.PageLanguage;

/** Puts the form, or why there is none, into the reader's words. */
final class LearningCaptureViews {

    private static final String CAPTURE = "delbar.learning.capture.";

    private final Texts texts;
    private final Addresses site;

    LearningCaptureViews(Texts texts, Addresses site) {
        this.texts = texts;
        this.site = site;
    }

    /** @param parent the page that the parameter names, if it can be used */
    LearningCaptureView form(CaptureSpot spot, LearningWords words, Optional<SeenPage> parent) {
        List<LearningSource> offered =
                words.sources().stream().filter(source -> !source.hidden()).toList();
        Optional<LearningSource> preset = words.sourceOfKey(spot.source())
                .or(() -> words.source(spot.source()))
                .filter(source -> !source.hidden());
        List<String> problems = new ArrayList<>();
        if (preset.isEmpty() && !spot.source().isEmpty()) {
            problems.add(texts.text(CAPTURE + "problem.source", spot.source()));
        }
        if (parent.isEmpty() && !spot.parent().isEmpty()) {
            problems.add(texts.text(CAPTURE + "problem.parent", spot.parent()));
        }
        return new LearningCaptureView(
                "form",
                "delbar-capture-" + UUID.randomUUID(),
                heading(spot),
                texts.text(CAPTURE + "no-script"),
                texts.text(CAPTURE + "no-script.link"),
                site.here("/pages/createpage.action?spaceKey=" + encoded(spot.space())
                        + spot.page().map(page -> "&fromPageId=" + page.id()).orElse("")),
                spot.space(),
                parent.map(page -> String.valueOf(page.id())).orElse(""),
                spot.page().map(page -> String.valueOf(page.id())).orElse(""),
                kinds(),
                offered.stream()
                        .map(source -> new LearningCaptureChoice(
                                source.key(),
                                source.name(PageLanguage.nearest(texts.locale())),
                                preset.filter(source::equals).isPresent()))
                        .toList(),
                spot.mayEdit() ? problems : List.of());
    }

    /** What a preview shows: the shape of the form, said to be a sample. */
    LearningCaptureView sample(CaptureSpot spot, LearningWords words) {
        LearningCaptureView form = form(spot, words, Optional.empty());
        return new LearningCaptureView(
                "sample",
                form.id(),
                form.heading(),
                texts.text(CAPTURE + "sample"),
                "",
                "",
                "",
                "",
                "",
                form.kinds(),
                form.sources(),
                List.of());
    }

    /** One sentence instead of the form; the same for a space that one may not see and one that is not there. */
    LearningCaptureView closed(CaptureSpot spot, CaptureGate.State state) {
        return switch (state) {
            case READ_ONLY -> line(spot, texts.text(CAPTURE + "closed.read-only"), "", "");
            case OFF -> spot.mayEdit() ? line(spot, texts.text(CAPTURE + "closed.off"), "", "") : nothing(spot);
            case NO_SPACE, NO_RIGHT, OPEN -> line(spot, texts.text(CAPTURE + "closed.right"), "", "");
        };
    }

    LearningCaptureView signIn(CaptureSpot spot) {
        String back = spot.page().map(SeenPage::path).orElse("/");
        return line(
                spot,
                texts.text(CAPTURE + "sign-in"),
                texts.text(CAPTURE + "sign-in.link"),
                site.here("/login.action?os_destination=" + encoded(back)));
    }

    /** For files and mails: one line that leads to the form. */
    LearningCaptureView elsewhere(CaptureSpot spot) {
        return line(
                spot,
                texts.text(CAPTURE + "elsewhere"),
                spot.page().map(SeenPage::title).orElse(""),
                spot.page().map(page -> site.everywhere(page.path())).orElse(""));
    }

    private LearningCaptureView line(CaptureSpot spot, String line, String linkText, String linkUrl) {
        return new LearningCaptureView(
                "line", "", heading(spot), line, linkText, linkUrl, "", "", "", List.of(), List.of(), List.of());
    }

    private LearningCaptureView nothing(CaptureSpot spot) {
        return new LearningCaptureView(
                "nothing", "", heading(spot), "", "", "", "", "", "", List.of(), List.of(), List.of());
    }

    private String heading(CaptureSpot spot) {
        return spot.title().isEmpty() ? texts.text(CAPTURE + "heading") : spot.title();
    }

    private List<LearningCaptureChoice> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new LearningCaptureChoice(kind.key(), texts.text(kind.textKey()), false))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

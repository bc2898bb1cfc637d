package org.delbar.learning.capture;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.Templates;
import org.delbar.confluence.Texts;
import org.delbar.learning.SpaceWords;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Three fields on any page: what happened, how it was, where it comes from. */
@Named
public final class LearningCaptureMacro implements Macro {

    private static final String FOLDER = "org/delbar/learning/capture/";

    private final Templates templates;
    private final CaptureGate gate;
    private final CapturePlace place;
    private final Pages pages;
    private final SeenPages seen;
    private final People people;
    private final SpaceWords words;
    private final LearningCaptureViews views;

    @Inject
    public LearningCaptureMacro(
            Templates templates,
            CaptureGate gate,
            CapturePlace place,
            Pages pages,
            SeenPages seen,
            People people,
            SpaceWords words,
            Texts texts,
            Addresses site) {
        this.templates = templates;
        this.gate = gate;
        this.place = place;
        this.pages = pages;
        this.seen = seen;
        this.people = people;
        this.words = words;
        views = new LearningCaptureViews(texts, site);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        CaptureSpot spot = spot(parameters, context.getEntity());
        return switch (context.getOutputType()) {
            case "display" ->
                templates.render(
                        FOLDER + "learning-capture.vm",
                        spot.page().isEmpty() ? views.sample(spot, words.shipped()) : live(spot));
            case "preview" -> templates.render(FOLDER + "learning-capture.vm", views.sample(spot, words.shipped()));
            default -> templates.render(FOLDER + "learning-capture-static.vm", views.elsewhere(spot));
        };
    }

    private CaptureSpot spot(Map<String, String> parameters, @Nullable ContentEntityObject entity) {
        Optional<Page> page = entity instanceof Page found ? Optional.of(found) : Optional.empty();
        return CaptureSpot.of(
                parameters,
                page.map(Page::getLatestVersionId).flatMap(seen::find),
                page.filter(pages::mayEdit).isPresent());
    }

    private LearningCaptureView live(CaptureSpot spot) {
        if (people.current().isEmpty()) {
            return views.signIn(spot);
        }
        CaptureGate.State state = gate.of(spot.space());
        if (state != CaptureGate.State.OPEN) {
            return views.closed(spot, state);
        }
        SpaceKey space = new SpaceKey(spot.space());
        return views.form(spot, words.of(space), place.named(space, spot.parent()));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}

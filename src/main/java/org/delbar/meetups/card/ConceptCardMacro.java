package org.delbar.meetups.card;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.MacroPlace;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.StorageFormat;
import org.delbar.confluence.Templates;
import org.delbar.confluence.Texts;
import org.delbar.meetups.ConceptFact;
import org.delbar.meetups.ConceptReader;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.MeetupWords;
import org.delbar.meetups.PlanButtons;
import org.delbar.meetups.SpaceMeetupWords;
import org.delbar.meetups.steps.StepButtons;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/**
 * Shows the concept that it stands on. Reads the body it is rendered for, so that drafts and old versions tell their own
 * truth; without a page, as in a preview, it shows a sample.
 */
@Named
public final class ConceptCardMacro implements Macro {

    private static final String FOLDER = "org/delbar/meetups/card/";

    private final Templates templates;
    private final SpaceMeetupWords words;
    private final PlanButtons buttons;
    private final StepButtons steps;
    private final NextMeetup meetups;
    private final StorageFormat storage;
    private final Addresses addresses;
    private final ReaderTime time;
    private final ConceptCardViews views;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public ConceptCardMacro(
            Templates templates,
            SpaceMeetupWords words,
            PlanButtons buttons,
            StepButtons steps,
            NextMeetup meetups,
            StorageFormat storage,
            Addresses addresses,
            ReaderTime time,
            HostNames hosts,
            Texts texts) {
        this.templates = templates;
        this.words = words;
        this.buttons = buttons;
        this.steps = steps;
        this.meetups = meetups;
        this.storage = storage;
        this.addresses = addresses;
        this.time = time;
        views = new ConceptCardViews(texts, hosts);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String template = MacroPlace.of(context).live() ? "concept-card.vm" : "concept-card-static.vm";
        return templates.render(FOLDER + template, view(context));
    }

    private ConceptCardView view(ConversionContext context) {
        Optional<String> page = Optional.ofNullable(context.getEntity())
                .map(ContentEntityObject::getBodyContent)
                .map(BodyContent::getBody);
        if (page.isEmpty()) {
            return views.sample();
        }
        try {
            return PageReader.read(page.get(), ConceptFact.TABLE_ID)
                    .facts()
                    .map(facts -> view(facts, context))
                    .orElseGet(views::noFacts);
        } catch (PageReader.Unreadable e) {
            return views.unreadable();
        }
    }

    private ConceptCardView view(FactsTable facts, ConversionContext context) {
        Optional<SpaceKey> space = MacroPlace.of(context).space();
        MeetupWords spoken = space.map(words::of).orElseGet(words::shipped);
        Optional<Page> page = current(context.getEntity(), context.getOutputType());
        String plan = page.isPresent()
                ? space.flatMap(buttons::in)
                        .map(markup -> storage.html(markup, context))
                        .orElse("")
                : "";
        String step = page.flatMap(each -> steps.address(each.getId())).orElse("");
        return views.of(new ConceptReader(spoken).read(facts), time.today(), next(context), plan, step);
    }

    private List<ConceptCardMeetup> next(ConversionContext context) {
        boolean live = MacroPlace.of(context).live();
        return context.getEntity() instanceof Page page && page.isLatestVersion() && page.getId() > 0
                ? meetups
                        .of(page.getId(), clock.instant())
                        .map(shown -> views.next(
                                shown.item(),
                                live ? addresses.here(shown.address()) : addresses.everywhere(shown.address()),
                                clock.instant(),
                                time.zone()))
                        .stream()
                        .toList()
                : List.of();
    }

    /** Nobody can act on a draft, an old version, a preview or a file. */
    private static Optional<Page> current(@Nullable ContentEntityObject entity, String output) {
        return output.equals("display") && entity instanceof Page page && page.isLatestVersion() && page.getId() > 0
                ? Optional.of(page)
                : Optional.empty();
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

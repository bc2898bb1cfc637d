package org.delbar.meetups.details;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.MacroPlace;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.Templates;
import org.delbar.confluence.Texts;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.MeetupReader;
import org.delbar.meetups.SpaceMeetupWords;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.SpaceKey;

/**
 * Says when and where the meetup is that it stands on. Reads the body it is rendered for, so that drafts and old versions
 * tell their own truth; without a page, as in a preview, it shows a sample.
 */
@Named
public final class MeetupDetailsMacro implements Macro {

    private static final String FOLDER = "org/delbar/meetups/details/";

    private final Templates templates;
    private final SpaceMeetupWords words;
    private final SeenPages pages;
    private final Addresses addresses;
    private final ReaderTime time;
    private final MeetupDetailsViews views;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public MeetupDetailsMacro(
            Templates templates,
            SpaceMeetupWords words,
            SeenPages pages,
            Addresses addresses,
            ReaderTime time,
            HostNames hosts,
            Texts texts) {
        this.templates = templates;
        this.words = words;
        this.pages = pages;
        this.addresses = addresses;
        this.time = time;
        views = new MeetupDetailsViews(texts, hosts);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        boolean live = MacroPlace.of(context).live();
        String template = live ? "meetup-details.vm" : "meetup-details-static.vm";
        return templates.render(FOLDER + template, view(context, live));
    }

    private MeetupDetailsView view(ConversionContext context, boolean live) {
        Optional<String> page = Optional.ofNullable(context.getEntity())
                .map(ContentEntityObject::getBodyContent)
                .map(BodyContent::getBody);
        if (page.isEmpty()) {
            return views.sample(clock.instant(), time.zone());
        }
        try {
            return PageReader.read(page.get(), MeetupFact.TABLE_ID)
                    .facts()
                    .map(facts -> view(facts, context, live))
                    .orElseGet(views::noFacts);
        } catch (PageReader.Unreadable e) {
            return views.unreadable();
        }
    }

    private MeetupDetailsView view(FactsTable facts, ConversionContext context, boolean live) {
        Optional<SpaceKey> space = MacroPlace.of(context).space();
        Meetup meetup = new MeetupReader(space.map(words::of).orElseGet(words::shipped)).read(facts);
        Optional<ConceptAddress> concept = meetup.concept().flatMap(link -> seen(link, space, live));
        return views.of(meetup, concept, calendar(context, live), clock.instant(), time.zone());
    }

    /** Of the page as it stands now, so previews and old versions have none. */
    private String calendar(ConversionContext context, boolean live) {
        if (context.getEntity() instanceof Page page
                && page.isLatestVersion()
                && page.getId() > 0
                && !context.getOutputType().equals("preview")) {
            String path = "/rest/delbar/1/meetups/" + page.getId() + "/calendar.ics";
            return live ? addresses.here(path) : addresses.everywhere(path);
        }
        return "";
    }

    private Optional<ConceptAddress> seen(LinkedPage link, Optional<SpaceKey> here, boolean live) {
        Optional<SpaceKey> space = link.space().isBlank() ? here : Optional.of(new SpaceKey(link.space()));
        return space.flatMap(each -> pages.find(each, link.title()))
                .map(page -> new ConceptAddress(
                        page.title(), live ? addresses.here(page.path()) : addresses.everywhere(page.path())));
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

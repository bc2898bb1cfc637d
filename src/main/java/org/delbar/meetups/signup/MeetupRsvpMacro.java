package org.delbar.meetups.signup;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.confluence.OncePerPage;
import org.delbar.confluence.Templates;
import org.jspecify.annotations.Nullable;

/** Signing up on a meetup's page. What may be answered is decided by the page's facts, not by parameters. */
@Named
public final class MeetupRsvpMacro implements Macro {

    private static final String FOLDER = "org/delbar/meetups/signup/";
    private static final String LINE = "delbar.meetups.signup.line.";

    /** Output that scripts and style sheets reach; all other output must stand on its own. */
    private static final Set<String> LIVE = Set.of("display", "preview");

    private final Templates templates;
    private final SignUpPages pages;
    private final SignUpViews views;
    private final PlainSignUp plain;
    private final OncePerPage once;

    @Inject
    public MeetupRsvpMacro(
            Templates templates, SignUpPages pages, SignUpViews views, PlainSignUp plain, OncePerPage once) {
        this.templates = templates;
        this.pages = pages;
        this.views = views;
        this.plain = plain;
        this.once = once;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        boolean live = LIVE.contains(context.getOutputType());
        String title = parameters.getOrDefault("title", "");
        return templates.render(FOLDER + (live ? "meetup-rsvp.vm" : "meetup-rsvp-static.vm"), view(title, context));
    }

    private MeetupRsvpView view(String title, ConversionContext context) {
        ContentEntityObject entity = context.getEntity();
        if (entity == null) {
            return plain.sample(title);
        }
        Optional<Long> page = current(entity, context.getOutputType());
        if (page.isEmpty()) {
            return plain.preview(title);
        }
        if (!once.isFirst(context, SignUpPages.MACRO)) {
            return plain.line(title, LINE + "second");
        }
        return pages.seen(page.get())
                .map(seen -> views.of(seen, title))
                .orElseGet(() -> plain.line(title, LINE + "no-facts"));
    }

    /** Nobody can sign up on a draft, an old version or a preview. */
    private static Optional<Long> current(@Nullable ContentEntityObject entity, String output) {
        return entity instanceof Page page && page.isLatestVersion() && !output.equals("preview")
                ? Optional.of(page.getId()).filter(id -> id > 0)
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

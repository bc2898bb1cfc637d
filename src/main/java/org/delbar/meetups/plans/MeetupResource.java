package org.delbar.meetups.plans;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.meetups.plans.MeetupStart.Start;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** What the wizard asks while a meetup is being planned. Changes nothing. */
@Named
@Path("/meetups/plans")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeetupResource {

    private final Pages pages;
    private final People people;
    private final MeetupWizards wizards;
    private final MeetupStart beginning;
    private final Texts texts;

    @Inject
    public MeetupResource(Pages pages, People people, MeetupWizards wizards, MeetupStart beginning, Texts texts) {
        this.pages = pages;
        this.people = people;
        this.wizards = wizards;
        this.beginning = beginning;
        this.texts = texts;
    }

    /** Choices of the wizard, and what the concept fills in on whose page it was opened. */
    @GET
    @Path("/start")
    public Start start(@QueryParam("space") @Nullable String space, @QueryParam("page") @Nullable String page) {
        return beginning.in(
                space == null ? "" : space,
                Optional.ofNullable(page).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf));
    }

    /** Every reason why the fields do not make a meetup yet. */
    @POST
    @Path("/check")
    public Answer check(@Nullable Map<String, Object> body) {
        Map<String, String> fields = WizardFields.of(body == null ? Map.of() : body);
        String key = fields.getOrDefault(WizardFields.SPACE, "");
        if (key.isBlank() || !pages.mayAddPage(new SpaceKey(key))) {
            return new Answer(List.of(told(Refusal.of(WizardFields.SPACE, "delbar.meetups.refused.space"))));
        }
        PersonKey writer = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        return new Answer(wizards.open(fields, writer).check().refusals().stream()
                .map(this::told)
                .toList());
    }

    private Told told(Refusal refusal) {
        return new Told(refusal.field(), texts.text(refusal));
    }

    public record Answer(List<Told> refusals) {}

    public record Told(String field, String message) {}
}

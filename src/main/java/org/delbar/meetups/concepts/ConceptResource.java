package org.delbar.meetups.concepts;

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
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.meetups.concepts.ConceptStart.Start;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** What the wizard asks while a concept is being written. Changes nothing. */
@Named
@Path("/meetups/concepts")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConceptResource {

    private final Pages pages;
    private final People people;
    private final ConceptWizards wizards;
    private final ConceptStart beginning;
    private final Texts texts;

    @Inject
    public ConceptResource(Pages pages, People people, ConceptWizards wizards, ConceptStart beginning, Texts texts) {
        this.pages = pages;
        this.people = people;
        this.wizards = wizards;
        this.beginning = beginning;
        this.texts = texts;
    }

    /** Choices of the wizard, presets in the page language of the space. */
    @GET
    @Path("/start")
    public Start start(@QueryParam("space") @Nullable String space) {
        return beginning.in(space == null ? "" : space);
    }

    /** Every reason why the fields do not make a concept yet. */
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

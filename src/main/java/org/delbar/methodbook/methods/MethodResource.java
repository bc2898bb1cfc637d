package org.delbar.methodbook.methods;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.methods.MethodStart.Start;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** What the wizard asks while a method is being shared. Changes nothing. */
@Named
@Path("/methodbook/methods")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MethodResource {

    private final Pages pages;
    private final People people;
    private final MethodWizards wizards;
    private final MethodStart beginning;
    private final Texts texts;

    @Inject
    public MethodResource(Pages pages, People people, MethodWizards wizards, MethodStart beginning, Texts texts) {
        this.pages = pages;
        this.people = people;
        this.wizards = wizards;
        this.beginning = beginning;
        this.texts = texts;
    }

    /** Choices of the wizard in the reader's language, and the page language of the space. */
    @GET
    @Path("/start")
    public Start start(@QueryParam("space") @Nullable String space) {
        return beginning.in(space == null ? "" : space);
    }

    /** Every reason why the fields do not make a method yet. */
    @POST
    @Path("/check")
    public Answer check(@Nullable Map<String, Object> body) {
        Map<String, String> fields = WizardFields.of(body == null ? Map.of() : body);
        String key = fields.getOrDefault(WizardFields.SPACE, "");
        if (key.isBlank() || !pages.mayAddPage(new SpaceKey(key))) {
            return new Answer(List.of(told(Refusal.of(WizardFields.SPACE, "delbar.methodbook.method.refused.space"))));
        }
        PersonKey sharer = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        List<Told> told = new ArrayList<>();
        wizards.open(fields, sharer).check().refusals().forEach(refusal -> told.add(told(refusal)));
        return new Answer(told);
    }

    private Told told(Refusal refusal) {
        return new Told(refusal.field(), texts.text(refusal));
    }

    public record Answer(List<Told> refusals) {}

    public record Told(String field, String message) {}
}

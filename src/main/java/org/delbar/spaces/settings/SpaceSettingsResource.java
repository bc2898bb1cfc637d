package org.delbar.spaces.settings;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.spaces.settings.Saving.Saved;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Settings of a space, for those who administer it. For everybody else the space is not there. */
@Named
@Path("/spaces/{space}/settings")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SpaceSettingsResource {

    private final SpaceSettingsStore settings;
    private final SettingsChange change;
    private final Pages pages;
    private final People people;
    private final AccessMode accessMode;
    private final Texts texts;

    @Inject
    public SpaceSettingsResource(
            SpaceSettingsStore settings,
            SettingsChange change,
            Pages pages,
            People people,
            AccessMode accessMode,
            Texts texts) {
        this.settings = settings;
        this.change = change;
        this.pages = pages;
        this.people = people;
        this.accessMode = accessMode;
        this.texts = texts;
    }

    @GET
    public Response get(@PathParam("space") String space) {
        if (space.isBlank()) {
            return refused(Response.Status.NOT_FOUND, "delbar.spaces.settings.no-space");
        }
        SpaceKey key = new SpaceKey(space);
        return pages.mayAdminister(key)
                ? Response.ok(shown(settings.load(key))).build()
                : refused(Response.Status.NOT_FOUND, "delbar.spaces.settings.no-space");
    }

    @PUT
    public Response put(@PathParam("space") String space, @Nullable Settings wanted) {
        if (space.isBlank() || !pages.mayAdminister(new SpaceKey(space))) {
            return refused(Response.Status.NOT_FOUND, "delbar.spaces.settings.no-space");
        }
        if (accessMode.isReadOnly()) {
            return refused(Response.Status.METHOD_NOT_ALLOWED, "delbar.spaces.settings.read-only");
        }
        if (wanted == null) {
            return refused(Response.Status.BAD_REQUEST, "delbar.spaces.settings.unknown-language");
        }
        SpaceKey key = new SpaceKey(space);
        Optional<PageLanguage> language =
                Optional.ofNullable(wanted.pageLanguage()).flatMap(PageLanguage::ofCode);
        if (wanted.pageLanguage() != null && language.isEmpty()) {
            return refused(Response.Status.BAD_REQUEST, "delbar.spaces.settings.unknown-language");
        }
        PersonKey who = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        return answer(change.saveLanguage(key, Optional.ofNullable(wanted.revision()), language, who));
    }

    private Response answer(Saving<SpaceSettings> saving) {
        return saving instanceof Saved<SpaceSettings> saved
                ? Response.ok(shown(saved.now())).build()
                : refused(Response.Status.CONFLICT, "delbar.spaces.settings.conflict");
    }

    private static Settings shown(SpaceSettings settings) {
        return new Settings(settings.pageLanguage().map(PageLanguage::code).orElse(null), settings.revision());
    }

    private Response refused(Response.Status status, String textKey) {
        return Response.status(status).entity(new Message(texts.text(textKey))).build();
    }

    /**
     * What is shown, and what is wanted.
     *
     * @param pageLanguage {@code en}, {@code sv}, {@code no}, or null to follow the site
     * @param revision the one that was read before; null to save whatever others have saved meanwhile
     */
    public record Settings(
            @Nullable String pageLanguage, @Nullable Integer revision) {}

    public record Message(String message) {}
}

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.spaces.settings.Saving.Saved;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
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
    private final List<SettableArea> areas;
    private final Pages pages;
    private final People people;
    private final AccessMode accessMode;
    private final Texts texts;

    @Inject
    public SpaceSettingsResource(
            SpaceSettingsStore settings,
            SettingsChange change,
            List<SettableArea> areas,
            Pages pages,
            People people,
            AccessMode accessMode,
            Texts texts) {
        this.settings = settings;
        this.change = change;
        this.areas = List.copyOf(areas);
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
        Optional<Refusal> refusal = wanted == null
                ? Optional.of(WantedSettings.unknownLanguage())
                : wanted.read().problem(numbersOfAreas());
        if (wanted == null || refusal.isPresent()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(new Message(texts.text(refusal.orElseThrow())))
                    .build();
        }
        PersonKey who = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        return answer(change.save(
                new SpaceKey(space),
                Optional.ofNullable(wanted.revision()),
                current -> wanted.read().on(current, numbersOfAreas()),
                who));
    }

    private List<SettableNumber> numbersOfAreas() {
        return areas.stream().flatMap(area -> area.numbers().stream()).toList();
    }

    private Response answer(Saving<SpaceSettings> saving) {
        return saving instanceof Saved<SpaceSettings> saved
                ? Response.ok(shown(saved.now())).build()
                : refused(Response.Status.CONFLICT, "delbar.spaces.settings.conflict");
    }

    private Settings shown(SpaceSettings settings) {
        Map<String, Integer> numbers = new TreeMap<>();
        numbersOfAreas().forEach(number -> numbers.put(number.key(), number.in(settings)));
        return new Settings(
                settings.pageLanguage().map(PageLanguage::code).orElse(WantedSettings.OF_SITE),
                numbers,
                settings.revision());
    }

    private Response refused(Response.Status status, String textKey) {
        return Response.status(status).entity(new Message(texts.text(textKey))).build();
    }

    /**
     * What is shown, and what is wanted. What is not named stays as it is.
     *
     * @param pageLanguage {@code en}, {@code sv}, {@code no}, or {@code site} to follow the site
     * @param numbers what areas count by, by key
     * @param revision the one that was read before; null to save whatever others have saved meanwhile
     */
    public record Settings(
            @Nullable String pageLanguage,
            @Nullable Map<String, Integer> numbers,
            @Nullable Integer revision) {

        /** A number without a value is not named. */
        WantedSettings read() {
            Map<String, Integer> named = new HashMap<>();
            Objects.requireNonNullElse(numbers, Map.<String, Integer>of()).forEach((key, number) -> {
                if (number != null) {
                    named.put(key, number);
                }
            });
            return new WantedSettings(Optional.ofNullable(pageLanguage), named);
        }
    }

    public record Message(String message) {}
}

package org.delbar.meetups.calendar;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.delbar.confluence.Texts;

/** A meetup for people's own calendars. */
@Named
@Path("/meetups/{page}/calendar.ics")
@AnonymousSiteAccess
@Produces({"text/calendar", MediaType.APPLICATION_JSON})
public final class MeetupCalendarResource {

    private final MeetupCalendars calendars;
    private final Texts texts;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public MeetupCalendarResource(MeetupCalendars calendars, Texts texts) {
        this.calendars = calendars;
        this.texts = texts;
    }

    @GET
    public Response file(@PathParam("page") String page) {
        Optional<CalendarEntry> entry =
                page.matches("\\d{1,18}") ? calendars.entry(Long.parseLong(page)) : Optional.empty();
        return entry.map(this::file).orElseGet(this::noMeetup);
    }

    private Response file(CalendarEntry entry) {
        return Response.ok(CalendarFile.of(entry, clock.instant()), CalendarFile.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"meetup.ics\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response noMeetup() {
        return Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Message(texts.text("delbar.meetups.calendar.no-meetup")))
                .build();
    }

    public record Message(String message) {}
}

package org.delbar.meetups.plans;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.MeetupWords;
import org.delbar.meetups.OnlineLink;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.words.PageLanguage;

/** The parts that a meetup puts into the template of a page: answers only, headings and labels are the template's. */
public final class MeetupPage {

    private static final String TEMPLATE = "meetups-meetup-page-";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MeetupWords words;
    private final PageLanguage language;

    /** @param words of the space in which the page is made */
    public MeetupPage(MeetupWords words, PageLanguage language) {
        this.words = words;
        this.language = language;
    }

    /**
     * Storage format by template variable.
     *
     * @param invitation of the meetup's concept as storage format, may be empty
     */
    public Map<String, String> parts(NewMeetup meetup, String invitation) {
        MeetupTime time = meetup.time();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "meetupConcept",
                meetup.concept()
                        .map(link -> StorageMarkup.page(link.space(), link.title()))
                        .orElse(""));
        parts.put("meetupTopic", StorageMarkup.escaped(meetup.topic()));
        parts.put(
                "meetupSubject",
                StorageMarkup.escaped(meetup.concept().map(ConceptLink::subject).orElse("")));
        parts.put("meetupStarts", time.allDay() ? day(time.starts().toLocalDate()) : moment(time.starts()));
        parts.put("meetupEnds", time.allDay() ? day(time.lastDay()) : moment(time.ends()));
        parts.put("meetupZone", StorageMarkup.escaped(time.zone().getId()));
        parts.put("meetupForm", meetup.form().map(form -> word(form.textKey())).orElse(""));
        parts.put("meetupPlace", StorageMarkup.escaped(meetup.place()));
        parts.put("meetupLink", meetup.link().map(MeetupPage::link).orElse(""));
        parts.put(
                "meetupHosts",
                meetup.hosts().stream().map(StorageMarkup::person).collect(Collectors.joining(", ")));
        parts.put("meetupOrganisation", StorageMarkup.escaped(meetup.organisation()));
        parts.put("meetupSeats", meetup.seats().map(String::valueOf).orElse(""));
        parts.put("meetupGuests", String.valueOf(meetup.guests()));
        parts.put("meetupAnswerBy", meetup.answerBy().map(MeetupPage::moment).orElse(""));
        parts.put("meetupWaitingList", word(MeetupWords.yesTextKey(meetup.waitingList())));
        parts.put("meetupMaybe", word(MeetupWords.yesTextKey(meetup.maybe())));
        parts.put("meetupNamesShown", word(meetup.namesShownTo().textKey()));
        parts.put(
                "meetupQuestions",
                meetup.questions().stream().map(StorageMarkup::escaped).collect(Collectors.joining("; ")));
        parts.put("meetupAbout", about(meetup, invitation));
        return parts;
    }

    /** Names of the variables that {@link #parts} fills. */
    public static List<String> variables() {
        return List.of(
                "meetupConcept",
                "meetupTopic",
                "meetupSubject",
                "meetupStarts",
                "meetupEnds",
                "meetupZone",
                "meetupForm",
                "meetupPlace",
                "meetupLink",
                "meetupHosts",
                "meetupOrganisation",
                "meetupSeats",
                "meetupGuests",
                "meetupAnswerBy",
                "meetupWaitingList",
                "meetupMaybe",
                "meetupNamesShown",
                "meetupQuestions",
                "meetupAbout");
    }

    private String about(NewMeetup meetup, String invitation) {
        String about = StorageMarkup.paragraphs(meetup.topic()) + invitation;
        return about.isEmpty()
                ? "<p><ac:placeholder>" + word("delbar.meetups.meetup.about") + "</ac:placeholder></p>"
                : about;
    }

    private static String day(LocalDate day) {
        return StorageMarkup.date(day);
    }

    private static String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " " + HOUR.format(moment);
    }

    private static String link(OnlineLink link) {
        String address = StorageMarkup.escaped(link.written());
        return "<a href=\"" + address + "\">" + address + "</a>";
    }

    private String word(String key) {
        return StorageMarkup.escaped(words.text(language, key));
    }

    /** The language that a template of ours is written in; empty for the key of another template. */
    public static Optional<PageLanguage> languageOf(String contentTemplateKey) {
        String key = contentTemplateKey.substring(contentTemplateKey.indexOf(':') + 1);
        return key.startsWith(TEMPLATE) ? PageLanguage.ofCode(key.substring(TEMPLATE.length())) : Optional.empty();
    }

    /** The module key of the template in a language. */
    public static String templateKey(PageLanguage language) {
        return TEMPLATE + language.code();
    }
}

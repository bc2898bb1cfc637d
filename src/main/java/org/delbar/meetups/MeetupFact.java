package org.delbar.meetups;

/** The rows of a meetup's facts table, in page order. */
public enum MeetupFact {
    CONCEPT("concept"),
    TOPIC("topic"),
    SUBJECT("subject"),
    STARTS("starts"),
    ENDS("ends"),
    ZONE("zone"),
    FORM("form"),
    PLACE("place"),
    LINK("link"),
    HOSTS("hosts"),
    ORGANISATION("organisation"),
    SEATS("seats"),
    GUESTS("guests"),
    ANSWER_BY("answer-by"),
    WAITING_LIST("waiting-list"),
    MAYBE("maybe"),
    NAMES_SHOWN("names-shown"),
    QUESTIONS("questions"),
    STATUS("status");

    /** The id of the Page Properties macro that makes a page a meetup. */
    public static final String TABLE_ID = "delbar-meetup";

    private final String key;

    MeetupFact(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Among the facts of the area, where concepts and meetups have rows of the same name. */
    public String nameKey() {
        return "meetup-" + key;
    }

    /** Under which a space keeps further names of the row. */
    public String aliasKey() {
        return "meetups." + nameKey();
    }

    public String textKey() {
        return "delbar.meetups.meetup-fact." + key;
    }
}

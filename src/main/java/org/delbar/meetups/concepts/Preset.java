package org.delbar.meetups.concepts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.delbar.meetups.MeetupForm;

/** What a concept's page begins with. All but the blank one are ways of meeting that can be held as they stand. */
public enum Preset {
    BLANK("blank"),
    MOVE_N_TALK("move-n-talk"),
    FIKA("fika"),
    SHARING_CLUB("sharing-club"),
    TOPIC_TABLE("topic-table");

    private static final String TEXTS = "delbar.meetups.preset.";

    private final String key;

    Preset(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public List<MeetupForm> forms() {
        return switch (this) {
            case BLANK -> List.of();
            case MOVE_N_TALK -> List.of(MeetupForm.ON_THE_MOVE);
            case SHARING_CLUB -> List.of(MeetupForm.IN_PERSON, MeetupForm.ONLINE, MeetupForm.HYBRID);
            case FIKA, TOPIC_TABLE -> List.of(MeetupForm.IN_PERSON);
        };
    }

    public String nameKey() {
        return TEXTS + key + ".name";
    }

    /** Of one part of a page; the blank preset has instructions where the others have text. */
    String textKey(String part) {
        return this == BLANK ? "delbar.meetups.blank." + part : TEXTS + key + "." + part;
    }

    public static Optional<Preset> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}

package org.delbar.meetups.list;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.delbar.confluence.Texts;
import org.delbar.meetups.index.Period;

/** Other ways to look at a list. */
final class MeetupListWays {

    private static final String LIST = "delbar.meetups.list.";

    private final AskedMeetups asked;
    private final Texts texts;

    MeetupListWays(AskedMeetups asked, Texts texts) {
        this.asked = asked;
        this.texts = texts;
    }

    List<MeetupListLink> periods() {
        return Arrays.stream(Period.values())
                .map(period -> link(AskedMeetups.WHEN, period.key(), period == asked.period()))
                .toList();
    }

    List<MeetupListLink> shapes() {
        return Arrays.stream(Shape.values())
                .map(shape -> link(AskedMeetups.VIEW, shape.key(), shape == asked.shape()))
                .toList();
    }

    /** Everybody's and one's own. */
    List<MeetupListLink> whose() {
        return Stream.of(false, true)
                .map(mine -> link(AskedMeetups.MINE, mine.toString(), mine == asked.mine()))
                .toList();
    }

    private MeetupListLink link(String field, String key, boolean current) {
        return new MeetupListLink(
                key, texts.text(LIST + field + "." + key), asked.state().with(Map.of(field, key)), current);
    }
}

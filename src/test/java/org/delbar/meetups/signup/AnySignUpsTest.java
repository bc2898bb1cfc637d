package org.delbar.meetups.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds after whatever people, hosts and the page do, in any order. */
class AnySignUpsTest {

    private static final int ACTS = 120;
    private static final int PEOPLE = 14;

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsSeatedTooManyNobodyWaitsWhoFitsAndNobodyOvertakes(int seed) {
        Random chance = new Random(seed);
        Meeting meeting = new Meeting(1 + chance.nextInt(8));
        for (int act = 0; act < ACTS; act++) {
            Meeting before = copy(meeting);
            meeting.now = meeting.now.plusSeconds(1 + chance.nextInt(130));
            act(meeting, chance);
            List<Note> notes = meeting.log.subList(before.log.size(), meeting.log.size());
            String story = "seed " + seed + ", act " + act + ": " + notes;

            notOverbooked(before, meeting, story);
            notUnderfilled(meeting, story);
            strictlyInOrder(before, notes, story);
            everyChangeIsTold(before, meeting, notes, story);
        }
    }

    private static void act(Meeting meeting, Random chance) {
        String who = "p" + chance.nextInt(PEOPLE);
        switch (chance.nextInt(13)) {
            case 0, 1, 2, 3, 4 -> meeting.comes(who, chance.nextInt(4));
            case 5 -> meeting.says(who, Reply.MAYBE, 0);
            case 6 -> meeting.says(who, Reply.CANNOT, 0);
            case 7 -> meeting.withdraws(who);
            case 8 -> meeting.isRemoved(who);
            case 9 -> meeting.loses(who);
            case 10 -> meeting.movesByHand(who);
            case 11 -> meeting.losesSight(who);
            default -> {
                meeting.seats(1 + chance.nextInt(12));
                meeting.follows();
            }
        }
    }

    private static Meeting copy(Meeting meeting) {
        Meeting copy = new Meeting(1);
        copy.terms = meeting.terms;
        copy.signUps = meeting.signUps;
        copy.log.addAll(meeting.log);
        return copy;
    }

    /** More are seated than there are seats only where seats were taken away from under them. */
    private static void notOverbooked(Meeting before, Meeting after, String story) {
        int seats = after.terms.seats().orElseThrow();
        assertThat(after.signUps.taken()).as(story).isLessThanOrEqualTo(Math.max(seats, before.signUps.taken()));
        if (before.signUps.taken() >= seats) {
            assertThat(before.seated())
                    .as(story)
                    .containsAll(after.seated().stream()
                            .filter(who -> !movedIntoAFreedSeat(before, after, who))
                            .toList());
        }
    }

    private static boolean movedIntoAFreedSeat(Meeting before, Meeting after, String who) {
        return after.signUps.taken() <= after.terms.seats().orElseThrow()
                && !before.seated().contains(who);
    }

    private static void notUnderfilled(Meeting meeting, String story) {
        if (meeting.terms.movesOnItsOwn(meeting.now)) {
            assertThat(meeting.signUps.waitsForAHost(meeting.terms)).as(story).isFalse();
        }
    }

    /** Whoever moves up by the rule was the first of those who fitted. */
    private static void strictlyInOrder(Meeting before, List<Note> notes, String story) {
        List<Answer> waiting = new java.util.ArrayList<>(before.signUps.waiting());
        for (Note note : notes) {
            if (note.what() == Happening.MOVED_UP) {
                Answer moved = waiting.stream()
                        .filter(each -> each.person().equals(note.who().orElseThrow()))
                        .findFirst()
                        .orElseThrow();
                assertThat(waiting.stream()
                                .takeWhile(each -> !each.equals(moved))
                                .filter(each -> each.party() <= note.free()))
                        .as(story)
                        .isEmpty();
                waiting.remove(moved);
            } else {
                note.who()
                        .ifPresent(person -> waiting.removeIf(
                                each -> each.person().equals(person) && note.what() != Happening.PASSED_OVER));
            }
        }
    }

    private static void everyChangeIsTold(Meeting before, Meeting after, List<Note> notes, String story) {
        boolean changed = !before.signUps.seated().stream()
                        .map(Answer::party)
                        .toList()
                        .equals(after.signUps.seated().stream()
                                .map(Answer::party)
                                .toList())
                || !before.seated().equals(after.seated())
                || !before.waiting().equals(after.waiting());
        assertThat(changed && notes.isEmpty()).as(story).isFalse();
    }
}

package org.delbar.meetups.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.delbar.words.Refusal;
import org.junit.jupiter.api.Test;

class SignUpsTest {

    private static final String REFUSED = "delbar.meetups.signup.refused.";

    @Test
    void seatsTheFirstAndLetsTheOthersWaitInTheirOrder() {
        Meeting meeting = new Meeting(10);
        IntStream.range(0, 50).forEach(i -> meeting.comes("p" + i));

        assertThat(meeting.seated()).hasSize(10).startsWith("p0").endsWith("p9");
        assertThat(meeting.waiting()).hasSize(40).startsWith("p10").endsWith("p49");
        assertThat(meeting.signUps.positionOf(Meeting.person("p12"))).isEqualTo(3);
        assertThat(meeting.signUps.positionOf(Meeting.person("p3"))).isZero();
    }

    @Test
    void maybeHoldsNoSeat() {
        Meeting meeting = new Meeting(1);
        meeting.says("kari", Reply.MAYBE, 2);
        meeting.comes("per");

        assertThat(meeting.seated()).containsExactly("per");
        assertThat(meeting.signUps.saying(Reply.MAYBE)).hasSize(1);
    }

    @Test
    void whoWithdrawsGivesTheSeatToTheFirstWhoWaits() {
        Meeting meeting = full();
        meeting.withdraws("per");

        assertThat(meeting.seated()).containsExactly("kari");
        assertThat(meeting.told()).endsWith("withdrew per", "moved-up kari because withdrew per");
    }

    @Test
    void whoGotAFreeSeatIsToldWhenUntilItIsGivenBack() {
        Meeting meeting = full();
        meeting.now = Meeting.MORNING.plusSeconds(60);
        meeting.withdraws("per");
        meeting.now = Meeting.MORNING.plusSeconds(120);
        meeting.says("kari", Reply.COMING, 0);

        assertThat(meeting.signUps.of(Meeting.person("kari")).orElseThrow().movedUpAt())
                .contains(Meeting.MORNING.plusSeconds(60));

        meeting.says("kari", Reply.MAYBE, 0);
        meeting.says("kari", Reply.COMING, 0);

        assertThat(meeting.signUps.of(Meeting.person("kari")).orElseThrow().movedUpAt())
                .isEmpty();
    }

    @Test
    void soDoesWhoCannotAfterAllOrIsNoLongerSure() {
        for (Reply reply : List.of(Reply.CANNOT, Reply.MAYBE)) {
            Meeting meeting = full();
            meeting.says("per", reply, 0);

            assertThat(meeting.seated()).containsExactly("kari");
            assertThat(meeting.told()).endsWith(reply.key() + " per", "moved-up kari because withdrew per");
        }
    }

    @Test
    void soDoesWhomAHostRemoves() {
        Meeting meeting = full();
        meeting.isRemoved("per");

        assertThat(meeting.told()).endsWith("removed per", "moved-up kari because removed per");
        assertThat(meeting.log.get(2).by()).contains(Meeting.person("anna"));
    }

    @Test
    void soDoesAnAccountThatIsGone() {
        Meeting meeting = full();
        meeting.loses("per");

        assertThat(meeting.told()).endsWith("account-gone per", "moved-up kari because account-gone per");
    }

    @Test
    void anAccountThatIsMissedForTheFirstTimeKeepsItsSeat() {
        Meeting meeting = full();
        meeting.now = Meeting.START.minus(Duration.ofDays(3));
        meeting.misses("per");
        meeting.now = meeting.now.plus(Duration.ofHours(19));
        meeting.misses("per");

        assertThat(meeting.seated()).containsExactly("per");
        assertThat(meeting.told()).doesNotContain("account-gone per");
    }

    @Test
    void anAccountThatIsMissedOnTwoNightsFreesItsSeat() {
        Meeting meeting = full();
        meeting.now = Meeting.START.minus(Duration.ofDays(3));
        meeting.misses("per");
        meeting.now = meeting.now.plus(Duration.ofHours(20));
        meeting.misses("per");

        assertThat(meeting.told()).endsWith("account-gone per", "moved-up kari because account-gone per");
        assertThat(meeting.seated()).containsExactly("kari");
    }

    @Test
    void anAccountThatIsBackInBetweenIsMissedAnew() {
        Meeting meeting = full();
        meeting.now = Meeting.START.minus(Duration.ofDays(3));
        meeting.misses("per", "kari");
        meeting.now = meeting.now.plus(Duration.ofHours(20));
        meeting.misses();
        meeting.misses("per", "kari");

        assertThat(meeting.seated()).containsExactly("per");
        assertThat(meeting.waiting()).containsExactly("kari");
    }

    @Test
    void whoAnswersInBetweenIsMissedAnew() {
        Meeting meeting = full();
        meeting.now = Meeting.START.minus(Duration.ofDays(3));
        meeting.misses("per");
        meeting.now = meeting.now.plus(Duration.ofHours(10));
        meeting.comes("per");
        meeting.now = meeting.now.plus(Duration.ofHours(10));
        meeting.misses("per");

        assertThat(meeting.seated()).containsExactly("per");
    }

    @Test
    void allThatAreMissedOnTwoNightsGoTogetherAndWhoWaitsIsNotMovedUpInTheirPlace() {
        Meeting meeting = full();
        meeting.comes("bo");
        meeting.now = Meeting.START.minus(Duration.ofDays(3));
        meeting.misses("per", "kari");
        meeting.now = meeting.now.plus(Duration.ofHours(24));
        meeting.misses("per", "kari");

        assertThat(meeting.seated()).containsExactly("bo");
        assertThat(meeting.waiting()).isEmpty();
        assertThat(meeting.told()).doesNotContain("moved-up kari because account-gone per");
    }

    @Test
    void nobodyIsMissedOnceTheMeetupHasBegun() {
        Meeting meeting = full();
        meeting.now = Meeting.START;
        SignUps before = meeting.signUps;
        meeting.misses("per");
        meeting.now = Meeting.START.plus(Duration.ofDays(2));
        meeting.misses("per");

        assertThat(meeting.signUps).isEqualTo(before);
    }

    @Test
    void anAccountThatGoesAfterTheStartLeavesItsAnswer() {
        Meeting meeting = full();
        meeting.now = Meeting.START;
        meeting.loses("per");

        assertThat(meeting.seated()).containsExactly("per");
        assertThat(meeting.told()).doesNotContain("account-gone per");
    }

    @Test
    void soDoesWhoMayNoLongerSeeThePageOnceAHostSaysSo() {
        Meeting meeting = full();
        meeting.losesSight("per");

        assertThat(meeting.told()).endsWith("no-view per", "moved-up kari because no-view per");
        assertThat(meeting.log.get(2).by()).contains(Meeting.person("anna"));
    }

    @Test
    void maybeIsNoAnswerWhereThePageSaysSoButStaysWhereItWasSaid() {
        Meeting meeting = new Meeting(2);
        meeting.says("kari", Reply.MAYBE, 0);
        meeting.noMoreMaybe();

        assertThat(meeting.says("kari", Reply.MAYBE, 0)).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(meeting.says("per", Reply.MAYBE, 0)).textKey()).isEqualTo(REFUSED + "no-maybe");
        meeting.says("kari", Reply.CANNOT, 0);
        assertThat(refusal(meeting.says("kari", Reply.MAYBE, 0)).textKey()).isEqualTo(REFUSED + "no-maybe");
    }

    @Test
    void whoWasThereIsNotedOnceTheMeetupHasBegun() {
        Meeting meeting = full();
        assertThat(refusal(meeting.notes("per", Optional.of(true))).textKey()).isEqualTo(REFUSED + "not-begun");

        meeting.now = Meeting.START;
        assertThat(refusal(meeting.notes("bo", Optional.of(true))).textKey()).isEqualTo(REFUSED + "no-answer");
        meeting.notes("per", Optional.of(true));
        meeting.notes("kari", Optional.of(false));
        int told = meeting.log.size();

        assertThat(attended(meeting, "per")).contains(true);
        assertThat(attended(meeting, "kari")).contains(false);
        meeting.notes("kari", Optional.empty());
        assertThat(attended(meeting, "kari")).isEmpty();
        assertThat(meeting.log).hasSize(told);
        assertThat(meeting.seated()).containsExactly("per");
    }

    @Test
    void whatWasNotedBeforeTheMeetupWasMovedSaysNothingUntilItIsMovedBack() {
        Meeting meeting = full();
        SeatTerms first = meeting.terms;
        meeting.now = Meeting.START.plusSeconds(60);
        meeting.notes("per", Optional.of(true));
        meeting.terms = Meeting.dated(Meeting.START.plus(Duration.ofDays(7)), false);
        meeting.follows();

        assertThat(attended(meeting, "per")).isEmpty();
        meeting.terms = first;
        assertThat(attended(meeting, "per")).contains(true);
        meeting.terms = Meeting.dated(Meeting.START.plus(Duration.ofDays(7)), false);
        meeting.notes("per", Optional.empty());
        meeting.terms = first;
        assertThat(attended(meeting, "per")).isEmpty();
    }

    @Test
    void nobodyWasThereWhoCannotComeOrWhereTheMeetupIsCalledOff() {
        Meeting meeting = full();
        meeting.says("bo", Reply.CANNOT, 0);
        meeting.now = Meeting.START;

        assertThat(refusal(meeting.notes("bo", Optional.of(true))).textKey()).isEqualTo(REFUSED + "cannot-come");
        assertThat(meeting.notes("bo", Optional.empty())).isInstanceOf(Outcome.Done.class);
        meeting.terms = Meeting.dated(Meeting.START, true);
        assertThat(refusal(meeting.notes("per", Optional.of(true))).textKey()).isEqualTo(REFUSED + "called-off");
    }

    private static Optional<Boolean> attended(Meeting meeting, String name) {
        return meeting.signUps.of(Meeting.person(name)).orElseThrow().attended(meeting.terms.startsAt());
    }

    @Test
    void moreSeatsMoveUpAsManyAsFit() {
        Meeting meeting = full();
        meeting.comes("bo");
        meeting.seats(3);
        meeting.follows();

        assertThat(meeting.seated()).containsExactly("per", "kari", "bo");
        assertThat(meeting.told()).endsWith("seats", "moved-up kari because seats", "moved-up bo because seats");
    }

    @Test
    void noLimitAnyLongerSeatsAll() {
        Meeting meeting = full();
        meeting.terms = Meeting.terms(OptionalInt.empty(), 0, true, Optional.empty());
        meeting.follows();

        assertThat(meeting.waiting()).isEmpty();
        assertThat(meeting.told()).endsWith("no-limit", "moved-up kari because no-limit");
    }

    @Test
    void fewerGuestsMoveUpTheFirstWhoWaits() {
        Meeting meeting = new Meeting(2);
        meeting.comes("per", 1);
        meeting.comes("kari");
        meeting.comes("per", 0);

        assertThat(meeting.seated()).containsExactly("per", "kari");
        assertThat(meeting.told()).endsWith("guests per", "moved-up kari because guests per");
    }

    @Test
    void aPartyThatDoesNotFitIsPassedOverAndTheLogSaysSo() {
        Meeting meeting = new Meeting(2);
        meeting.comes("per");
        meeting.comes("bo");
        meeting.comes("ola", 1);
        meeting.comes("kari");
        meeting.withdraws("per");

        assertThat(meeting.seated()).containsExactly("bo", "kari");
        assertThat(meeting.waiting()).containsExactly("ola");
        assertThat(meeting.told()).endsWith("passed-over ola kari", "moved-up kari because withdrew per");
        Note passed = meeting.log.get(meeting.log.size() - 2);
        assertThat(List.of(passed.number(), passed.free())).containsExactly(2, 1);
    }

    @Test
    void whoFitsWhereABiggerPartyWaitsSitsAndTheLogSaysSo() {
        Meeting meeting = new Meeting(2);
        meeting.comes("per");
        meeting.comes("ola", 1);
        meeting.comes("kari");

        assertThat(meeting.seated()).containsExactly("per", "kari");
        assertThat(meeting.told()).endsWith("came kari", "passed-over ola kari");
    }

    @Test
    void aSecondClickChangesNothing() {
        Meeting meeting = full();
        SignUps before = meeting.signUps;
        meeting.now = meeting.now.plusSeconds(5);
        meeting.comes("per");
        meeting.comes("kari");

        assertThat(meeting.signUps).isEqualTo(before);
        assertThat(meeting.log).hasSize(2);
    }

    @Test
    void whoComesWithMoreGuestsThanThereIsRoomForKeepsTheSeat() {
        Meeting meeting = new Meeting(2);
        meeting.comes("per");

        assertThat(refusal(meeting.comes("per", 3))).isEqualTo(Refusal.of("guests", REFUSED + "no-room-for-guests", 1));
        assertThat(meeting.seated()).containsExactly("per");
    }

    @Test
    void aPartyBiggerThanTheRoomDoesNotWaitInVain() {
        assertThat(refusal(new Meeting(2).comes("per", 3)).textKey()).isEqualTo(REFUSED + "party");
    }

    @Test
    void moreGuestsThanThePageAllowsAreRefusedButThoseWhoWereWelcomeStay() {
        Meeting meeting = new Meeting(5);
        assertThat(refusal(meeting.comes("per", 4))).isEqualTo(Refusal.of("guests", REFUSED + "guests", 3));
        meeting.comes("per", 2);
        meeting.terms = Meeting.terms(OptionalInt.of(5), 0, true, Optional.empty());
        meeting.follows();

        assertThat(meeting.signUps.taken()).isEqualTo(3);
        assertThat(meeting.comes("per", 2)).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(meeting.comes("per", 3)).textKey()).isEqualTo(REFUSED + "no-guests");
    }

    @Test
    void fewerSeatsThrowNobodyOut() {
        Meeting meeting = new Meeting(12);
        IntStream.range(0, 12).forEach(i -> meeting.comes("p" + i));
        meeting.seats(10);
        meeting.follows();
        meeting.comes("kari");
        meeting.withdraws("p0");

        assertThat(meeting.signUps.taken()).isEqualTo(11);
        assertThat(meeting.signUps.free(meeting.terms)).isZero();
        assertThat(meeting.waiting()).containsExactly("kari");
    }

    @Test
    void withoutAWaitingListAFullMeetupSaysSo() {
        Meeting meeting = new Meeting(1);
        meeting.noMoreWaiting();
        meeting.comes("per");

        assertThat(refusal(meeting.comes("kari")).textKey()).isEqualTo(REFUSED + "full");
    }

    @Test
    void nobodyMovesUpShortlyBeforeTheStartButByAHost() {
        Meeting meeting = full();
        meeting.comes("bo");
        meeting.now = Meeting.LATE;
        meeting.withdraws("per");

        assertThat(meeting.seated()).isEmpty();
        assertThat(meeting.signUps.waitsForAHost(meeting.terms)).isTrue();
        assertThat(meeting.movesByHand("bo")).isInstanceOf(Outcome.Done.class);
        assertThat(meeting.seated()).containsExactly("bo");
        assertThat(meeting.told()).endsWith("moved-by-hand bo");
        assertThat(refusal(meeting.movesByHand("kari")).textKey()).isEqualTo(REFUSED + "no-room");
        assertThat(refusal(meeting.movesByHand("bo")).textKey()).isEqualTo(REFUSED + "not-waiting");
    }

    @Test
    void exactlyTwoHoursBeforeTheStartASeatStillMoves() {
        Meeting meeting = full();
        meeting.now = Meeting.START.minus(SeatTerms.QUIET_TIME);
        meeting.withdraws("per");

        assertThat(meeting.seated()).containsExactly("kari");
    }

    @Test
    void whoComesLateDoesNotOvertakeWhoWaits() {
        Meeting meeting = full();
        meeting.now = Meeting.LATE;
        meeting.withdraws("per");
        meeting.comes("bo");

        assertThat(meeting.waiting()).containsExactly("kari", "bo");
    }

    @Test
    void aLaterStartMovesUpWhoWaited() {
        Meeting meeting = full();
        meeting.now = Meeting.LATE;
        meeting.withdraws("per");
        meeting.terms = Meeting.dated(Meeting.START.plusSeconds(86_400), false);
        meeting.follows();

        assertThat(meeting.told()).endsWith("moved-up kari because terms");
    }

    @Test
    void afterTheDeadlineOnlyHostsChangeAnswers() {
        Meeting meeting = full();
        meeting.terms = Meeting.terms(OptionalInt.of(1), 3, true, Optional.of(Meeting.MORNING.minusSeconds(1)));

        assertThat(refusal(meeting.withdraws("per")).textKey()).isEqualTo(REFUSED + "deadline");
        assertThat(refusal(meeting.comes("bo")).textKey()).isEqualTo(REFUSED + "deadline");
        meeting.isRemoved("per");
        assertThat(meeting.seated()).containsExactly("kari");
    }

    @Test
    void afterTheStartNobodyButHosts() {
        Meeting meeting = full();
        meeting.now = Meeting.START;

        assertThat(refusal(meeting.comes("bo")).textKey()).isEqualTo(REFUSED + "started");
        assertThat(meeting.signUps.answer(
                        Meeting.person("bo"), Wish.of(Reply.CANNOT), Meeting.host(), meeting.terms, meeting.now))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aMeetupThatIsCalledOffTakesNoAnswers() {
        Instant now = Meeting.MORNING;
        SeatTerms off = Meeting.dated(Meeting.START, true);

        assertThat(refusal(SignUps.NONE.answer(
                                Meeting.person("per"),
                                Wish.of(Reply.COMING),
                                new Actor(Meeting.person("per"), false),
                                off,
                                now))
                        .textKey())
                .isEqualTo(REFUSED + "called-off");
    }

    @Test
    void whoAnswersAPageLoadedBeforeItWasEditedIsSeatedByTheNewerOne() {
        Meeting meeting = new Meeting(5);
        meeting.comes("per");
        SeatTerms old = meeting.terms;
        meeting.terms = written(OptionalInt.of(1), true, 60);
        meeting.follows();
        meeting.terms = old;
        meeting.comes("kari");

        assertThat(meeting.waiting()).containsExactly("kari");
        assertThat(meeting.told()).containsExactly("came per", "seats", "waits kari");
    }

    @Test
    void aRowOfSeatsThatCannotBeReadOpensNoSeat() {
        Meeting meeting = full();
        meeting.terms = written(OptionalInt.empty(), false, 60);
        meeting.follows();
        meeting.comes("bo");

        assertThat(meeting.waiting()).containsExactly("kari", "bo");
        assertThat(meeting.log).hasSize(3);
    }

    @Test
    void aMeetupWhoseSeatsWereNeverReadTakesNoAnswers() {
        Meeting meeting = new Meeting(1);
        meeting.terms = written(OptionalInt.empty(), false, 0);

        assertThat(refusal(meeting.comes("per")).textKey()).isEqualTo(REFUSED + "seats-unread");
    }

    private static SeatTerms written(OptionalInt seats, boolean known, int secondsLater) {
        return new SeatTerms(
                seats,
                0,
                true,
                true,
                Meeting.START,
                Optional.empty(),
                false,
                SeatTerms.QUIET_TIME,
                0,
                known,
                Meeting.MORNING.plusSeconds(secondsLater));
    }

    @Test
    void keepsTheWordsOfTheQuestionsAskedAndNoMore() {
        Meeting meeting = new Meeting(1);
        Outcome outcome = meeting.signUps.answer(
                Meeting.person("per"),
                new Wish(Reply.COMING, 0, List.of(" no nuts ", "not asked")),
                new Actor(Meeting.person("per"), false),
                meeting.terms,
                meeting.now);

        assertThat(((Outcome.Done) outcome).now().answers())
                .singleElement()
                .extracting(Answer::words)
                .isEqualTo(List.of("no nuts"));
    }

    /** per sits, kari waits. */
    private static Meeting full() {
        Meeting meeting = new Meeting(1);
        meeting.comes("per");
        meeting.comes("kari");
        return meeting;
    }

    private static Refusal refusal(Outcome outcome) {
        return ((Outcome.Refused) outcome).refusal();
    }
}

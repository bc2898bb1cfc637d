package org.delbar.meetups.signup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.delbar.words.CurrentPage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Keeps the answers for meetups. What is kept is nobody's page: no index holds it and no rebuild touches it. */
public interface SignUpStore {

    SignUps of(long page);

    /**
     * Decides and keeps as if nobody else were doing so, on any number of nodes.
     *
     * @param listId what the page's macro calls its list, asked when there is none yet; the page's id alone decides which
     *     list it is
     * @param rule may be asked several times and must only decide
     * @return what was kept, or why nothing was
     */
    Outcome change(CurrentPage page, Supplier<String> listId, Function<SignUps, Outcome> rule);

    /** Newest first. */
    List<Note> log(long page, int most);

    /** How many; pages without a list are left out. One statement, none without pages. */
    Map<Long, Tally> tallies(Collection<Long> pages);

    /** A person's answers; one statement, none without pages. */
    Map<Long, Answer> answersOf(PersonKey person, Collection<Long> pages);

    /** A person's latest answers by page; one statement. */
    Map<Long, Answer> answersOf(PersonKey person, int most);

    List<Long> pagesIn(SpaceKey space);

    void forget(long page);

    /**
     * The numbers of a list.
     *
     * @param taken seats, guests counted
     * @param waiting people, guests not counted
     */
    record Tally(int taken, int waiting, int maybe) {

        static Tally of(SignUps signUps) {
            return new Tally(
                    signUps.taken(),
                    signUps.waiting().size(),
                    signUps.saying(Reply.MAYBE).size());
        }
    }
}

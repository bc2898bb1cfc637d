package org.delbar.methodbook.card;

import java.util.List;

/**
 * What a part of the method book adds to the card, for the current person. Called for live output and for files alike;
 * all parts stand on the card in the order of {@link #position}.
 */
public interface CardPart {

    /** Lower ones first. */
    int position();

    /** What the person can do; none for files. */
    List<MethodCardButton> actions(CardSubject subject);

    /** Who is to be thanked, and what has become of it. */
    List<MethodCardCredit> credit(CardSubject subject);
}

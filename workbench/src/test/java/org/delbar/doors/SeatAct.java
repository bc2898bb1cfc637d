package org.delbar.doors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing somebody did, and what the node said to it.
 *
 * @param begun and ended by the one clock of the machine, in nanoseconds
 */
record SeatAct(String person, String act, long begun, long ended, int status, JsonNode told) {

    boolean acknowledged() {
        return status == 200;
    }

    /** The node died before it answered: it may have been done or not. */
    boolean unanswered() {
        return status == 0;
    }

    /** Also because there is no such page just now. */
    boolean refused() {
        return status == 409 || status == 404;
    }
}

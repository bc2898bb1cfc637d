package org.delbar.doors;

import java.util.List;

/** What came of a round. */
record SeatPlayed(List<SeatAct> acts, List<String> violations) {}

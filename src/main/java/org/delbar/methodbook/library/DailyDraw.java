package org.delbar.methodbook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.lists.Position;
import org.delbar.lists.SeenList;
import org.delbar.lists.SeenPart;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.methodbook.index.IndexedMethod;

/**
 * Three methods a day that nobody chose, the same for everybody as far as they may see them. Methods stand in a circle in
 * an order that never changes; each day begins at another place in it.
 */
public final class DailyDraw {

    static final int MANY = 3;

    /** The golden section: days that follow each other begin far apart, and no place is preferred. */
    private static final double STEP = 0.6180339887498949;

    private DailyDraw() {}

    /** Where the day begins. */
    static Position start(LocalDate day) {
        double turns = day.toEpochDay() * STEP;
        long place = (long) ((turns - Math.floor(turns)) * Integer.MAX_VALUE);
        return new Position(Long.toString(place), 0, false);
    }

    /**
     * At most two statements.
     *
     * @param list in the order of the circle
     */
    static List<Shown<IndexedMethod>> of(SeenList<IndexedMethod> list, LocalDate day) {
        SeenPart<IndexedMethod> first = list.part(Optional.of(start(day)), MANY, false);
        Map<Long, Shown<IndexedMethod>> drawn = new LinkedHashMap<>();
        first.items().forEach(shown -> drawn.put(shown.item().page(), shown));
        if (drawn.size() < MANY && !first.searchEnded()) {
            list.part(Optional.empty(), MANY, false)
                    .items()
                    .forEach(shown -> drawn.putIfAbsent(shown.item().page(), shown));
        }
        return new ArrayList<>(drawn.values()).subList(0, Math.min(MANY, drawn.size()));
    }
}

package org.delbar.methodbook.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.lists.FieldReader;
import org.delbar.lists.ListFields;
import org.delbar.lists.ListState;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/**
 * Where a list of runs stands and what its parameters and the page's address ask for.
 *
 * @param method as its editor named it; empty for the page itself
 * @param page the list stands on
 */
record RunsSpot(
        String method,
        Optional<Long> page,
        Optional<SpaceKey> here,
        boolean mayEdit,
        int size,
        ListState state,
        List<Refusal> refusals) {

    static final ListFields LIST = new ListFields("runs-", List.of(), List.of(), List.of());

    private static final String SIZE = "pageSize";
    private static final int USUAL = 10;
    private static final int MOST = 100;

    RunsSpot {
        refusals = List.copyOf(refusals);
    }

    /** @param address of the page */
    static RunsSpot of(
            Map<String, String> parameters,
            Map<String, String> query,
            Optional<Long> page,
            Optional<SpaceKey> here,
            boolean mayEdit,
            String address) {
        FieldReader reading = new FieldReader(parameters);
        int size = reading.number(SIZE, 1, MOST).orElse(USUAL);
        return new RunsSpot(
                reading.value("method"),
                page,
                here,
                mayEdit,
                size,
                new ListState(LIST, parameters, query, address),
                reading.refusals());
    }

    int mostInAFile() {
        return MOST;
    }
}

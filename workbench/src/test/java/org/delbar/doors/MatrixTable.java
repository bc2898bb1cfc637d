package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.MatrixCommunity.NO_PAGE;
import static org.delbar.doors.MatrixCommunity.NO_SPACE;
import static org.delbar.doors.MatrixCommunity.SPACE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.delbar.doors.MatrixRow.Ask;
import org.delbar.doors.MatrixRow.Target;

/** The rows of {@link PermissionMatrixTest}, and how one is written. */
final class MatrixTable {

    static final String REST = "/rest/delbar/1";

    private final List<MatrixRow> rows = new ArrayList<>();
    private final MatrixCommunity community;

    MatrixTable(MatrixCommunity community) {
        this.community = community;
    }

    List<MatrixRow> rows() {
        return rows;
    }

    static Ask get(String address) {
        return MatrixRow.get(address);
    }

    static Ask send(String verb, String address, Map<String, String> body) {
        return MatrixRow.send(verb, REST + address, body);
    }

    static Ask form(String address, Map<String, String> fields) {
        return MatrixRow.form(address, fields);
    }

    Draft row(String door, String what) {
        return new Draft(door, what);
    }

    /** A row while it is being written. */
    final class Draft {

        private final String door;
        private final String what;
        private final Map<MatrixPerson, Integer> expected = new EnumMap<>(MatrixPerson.class);
        private Set<MatrixPerson> outside = Set.of();
        private Set<MatrixPerson> sees = Set.of();
        private long host;
        private long emptyHost;

        private Draft(String door, String what) {
            this.door = door;
            this.what = what;
        }

        Draft answers(int... statuses) {
            assertThat(statuses).hasSameSizeAs(MatrixPerson.values());
            for (MatrixPerson person : MatrixPerson.values()) {
                expected.put(person, statuses[expected.size()]);
            }
            return this;
        }

        Draft sameFor(Set<MatrixPerson> persons) {
            outside = persons;
            return this;
        }

        Draft shows(Set<MatrixPerson> persons) {
            sees = persons;
            return this;
        }

        Draft hosting(String storage) {
            host = community.hosting(storage);
            emptyHost = host;
            return this;
        }

        Draft hosting(Function<Target, String> storage) {
            host = community.hosting(storage.apply(new Target(SPACE, community.restricted(), 0)));
            emptyHost = community.hosting(storage.apply(new Target(NO_SPACE, NO_PAGE, 0)));
            return this;
        }

        void when(Ask ask) {
            rows.add(new MatrixRow(door, what, ask, expected, outside, sees, host, emptyHost));
        }
    }
}

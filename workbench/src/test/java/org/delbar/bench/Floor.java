package org.delbar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.delbar.workbench.plugins.CallLog;
import org.delbar.workbench.storage.Database;

/** The least a register could cost: one statement for its rows, and its own template with a view that is ready. */
final class Floor {

    private static final String ROWS =
            "select \"PAGE_ID\", \"SPACE_KEY\", \"TITLE\", \"HAPPENED_DAY\", \"KIND\", \"SOURCE\","
                    + " \"SOURCE_TEXT\", \"STATUS\", \"PROCESS\", \"THEMES\", \"OWNERS\", \"TRAINING\", \"CREATED_AT\","
                    + " \"CHANGED_AT\", \"CREATOR\", \"GIST\" from \"AO_865497_LEARNING\" where \"SPACE_KEY\" in"
                    + " ('B0', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'TOG', 'SAM', 'DEL')"
                    + " order by \"HAPPENED_DAY\" desc, \"PAGE_ID\" desc limit ?";

    private final Database database;
    private final Callable<Object> template;
    private final int rows;

    /** @param rendering what was called while the register was rendered */
    Floor(Database database, CallLog rendering, int rows) {
        this.database = database;
        this.template =
                rendering.again("VelocityHelperService.getRenderedTemplate").orElseThrow();
        this.rows = rows;
    }

    String render() {
        try {
            if (read().size() != rows + 1) {
                throw new IllegalStateException("The floor reads another number of rows");
            }
            return (String) template.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<List<String>> read() throws SQLException {
        List<List<String>> read = new ArrayList<>();
        try (Connection connection = database.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setInt(1, rows + 1);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= 16; column++) {
                        row.add(found.getString(column));
                    }
                    read.add(row);
                }
            }
        }
        return read;
    }
}

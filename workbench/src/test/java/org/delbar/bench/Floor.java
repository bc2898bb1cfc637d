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

/** The least a list could cost: one statement for its rows, and its own template with a view that is ready. */
final class Floor {

    private final Database database;
    private final Callable<Object> template;
    private final String rowsAndOneMore;
    private final int rows;

    /**
     * Of one list.
     *
     * @param rendering what was called while it was rendered
     * @param rowsAndOneMore a statement that takes how many
     */
    Floor(Database database, CallLog rendering, String rowsAndOneMore, int rows) {
        this.rowsAndOneMore = rowsAndOneMore;
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
                PreparedStatement statement = connection.prepareStatement(rowsAndOneMore)) {
            statement.setInt(1, rows + 1);
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(found.getString(column));
                    }
                    read.add(row);
                }
            }
        }
        return read;
    }
}

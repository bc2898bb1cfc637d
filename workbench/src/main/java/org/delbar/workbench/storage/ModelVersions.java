package org.delbar.workbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import net.java.ao.ActiveObjectsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/**
 * How far the tables of each plugin have come. A row of its own connection is held while a task runs, so that of several
 * nodes one runs it, and its version stands there when the task is done; one that failed is tried again next time.
 */
final class ModelVersions {

    private static final Logger LOG = LoggerFactory.getLogger(ModelVersions.class);

    private final Database database;

    ModelVersions(Database database) {
        this.database = database;
    }

    /** @param tasks in any order; those that are not newer than the tables are left alone */
    void upgrade(String prefix, List<ActiveObjectsUpgradeTask> tasks, ActiveObjects tables) {
        if (tasks.isEmpty()) {
            return;
        }
        declare(prefix);
        tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .forEach(task -> holding(
                        prefix,
                        current -> {
                            if (task.getModelVersion().isNewerThan(current)) {
                                LOG.info("{} goes from model {} to {}", prefix, current, task.getModelVersion());
                                task.upgrade(current, tables);
                            }
                        },
                        task.getModelVersion()));
    }

    private void declare(String prefix) {
        try {
            database.jdbc()
                    .update(
                            "insert into wb_ao_model (prefix, version) select ?, '0'"
                                    + " where not exists (select 1 from wb_ao_model where prefix = ?)",
                            prefix,
                            prefix);
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            LOG.debug("{} is declared", prefix, anotherNodeWasFirst);
        }
    }

    private void holding(String prefix, Consumer<ModelVersion> work, ModelVersion reached) {
        try (Connection held = database.pool().getConnection()) {
            held.setAutoCommit(false);
            try {
                ModelVersion current = locked(held, prefix);
                work.accept(current);
                if (reached.isNewerThan(current)) {
                    write(held, prefix, reached);
                }
                held.commit();
            } finally {
                held.rollback();
                held.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static ModelVersion locked(Connection held, String prefix) throws SQLException {
        try (PreparedStatement query =
                held.prepareStatement("select version from wb_ao_model where prefix = ? for update")) {
            query.setString(1, prefix);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return ModelVersion.valueOf(rows.getString(1));
            }
        }
    }

    private static void write(Connection held, String prefix, ModelVersion reached) throws SQLException {
        try (PreparedStatement update = held.prepareStatement("update wb_ao_model set version = ? where prefix = ?")) {
            update.setString(1, reached.toString());
            update.setString(2, prefix);
            update.executeUpdate();
        }
    }
}

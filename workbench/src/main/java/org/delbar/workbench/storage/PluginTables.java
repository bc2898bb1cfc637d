package org.delbar.workbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The tables plugins declare by their {@code ao} module, and each plugin's own way to them. */
public final class PluginTables {

    private static final int ON_A_PAGE = 100;
    private static final int LONGEST_SHOWN = 300;

    private final Database database;
    private final Map<String, ActiveObjects> open = new ConcurrentHashMap<>();

    public PluginTables(Database database) {
        this.database = database;
    }

    /** Works as soon as, and as long as, the plugin's {@code ao} module is enabled; until then every call says so. */
    public ActiveObjects of(String pluginKey) {
        return LateActiveObjects.of(() -> {
            ActiveObjects tables = open.get(pluginKey);
            if (tables == null) {
                throw new IllegalStateException(
                        pluginKey + " uses Active Objects before its <ao> module is enabled, or declares none");
            }
            return tables;
        });
    }

    /**
     * Checks names and limits and brings the tables of all entities to the form of their interfaces.
     *
     * @return makes the plugin's Active Objects unusable again; the tables stay
     */
    public AutoCloseable open(String pluginKey, String namespace, Collection<Class<? extends RawEntity<?>>> entities) {
        return open(pluginKey, namespace, entities, List.of());
    }

    /** @param tasks run before, each once for a database, by the model versions they lead to */
    public AutoCloseable open(
            String pluginKey,
            String namespace,
            Collection<Class<? extends RawEntity<?>>> entities,
            List<ActiveObjectsUpgradeTask> tasks) {
        if (open.containsKey(pluginKey)) {
            throw new IllegalStateException(pluginKey + " declares more than one <ao> module");
        }
        TableNames names = new TableNames(namespace);
        new EntityRules(names).check(entities);
        EntityManager manager = new EntityManager(provider(), configuration(names));
        ActiveObjects tables = new JoiningActiveObjects(manager, database);
        new ModelVersions(database).upgrade(names.prefix(), tasks, tables);
        migrate(manager, entities);
        open.put(pluginKey, tables);
        return () -> open.remove(pluginKey);
    }

    /** The tables of all plugins, also of those that are gone, by name. */
    public List<AoTable> tables() {
        List<AoTable> tables = new ArrayList<>();
        for (String name : database.jdbc()
                .queryForList(
                        "select table_name from information_schema.tables"
                                + " where upper(table_name) like 'AO\\_%' escape '\\' order by table_name",
                        String.class)) {
            Long rows = database.jdbc().queryForObject("select count(*) from \"" + name + "\"", Long.class);
            tables.add(new AoTable(name, rows == null ? 0 : rows));
        }
        return tables;
    }

    /** A page of a table of {@link #tables}, by id; long values are cut. */
    public AoRows rows(String table, int page) {
        if (tables().stream().noneMatch(each -> each.name().equals(table))) {
            throw new IllegalArgumentException("No table " + table);
        }
        List<String> columns = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        database.jdbc()
                .query(
                        "select * from \"" + table + "\" order by 1 limit ? offset ?",
                        row -> {
                            if (columns.isEmpty()) {
                                columns.addAll(names(row.getMetaData()));
                            }
                            rows.add(values(row));
                        },
                        ON_A_PAGE + 1,
                        (long) page * ON_A_PAGE);
        boolean more = rows.size() > ON_A_PAGE;
        return new AoRows(columns, more ? rows.subList(0, ON_A_PAGE) : rows, more);
    }

    private static List<String> names(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
        }
        return names;
    }

    private static List<String> values(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String value = Objects.requireNonNullElse(row.getString(i), "");
            values.add(value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value);
        }
        return values;
    }

    private DatabaseProvider provider() {
        return switch (database.kind()) {
            case H2 -> new H2DatabaseProvider(PooledSource.over(database.pool()), "PUBLIC");
            case POSTGRESQL -> new PostgreSQLDatabaseProvider(PooledSource.over(database.pool()), "public");
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void migrate(EntityManager manager, Collection<Class<? extends RawEntity<?>>> entities) {
        try {
            // The whole set at once: a part of it would drop the foreign keys of the rest.
            manager.migrate(entities.toArray(new Class[0]));
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @SuppressWarnings("deprecation") // Still an abstract method that must be there.
    private static EntityManagerConfiguration configuration(TableNames names) {
        return new EntityManagerConfiguration() {
            @Override
            public boolean useWeakCache() {
                return true;
            }

            @Override
            public NameConverters getNameConverters() {
                return names.converters();
            }

            @Override
            public SchemaConfiguration getSchemaConfiguration() {
                return (table, caseSensitive) -> names.owns(table);
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return new CachingEntityInfoResolverFactory();
            }
        };
    }
}

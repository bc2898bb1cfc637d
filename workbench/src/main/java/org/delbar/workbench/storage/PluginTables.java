package org.delbar.workbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        if (open.containsKey(pluginKey)) {
            throw new IllegalStateException(pluginKey + " declares more than one <ao> module");
        }
        TableNames names = new TableNames(namespace);
        new EntityRules(names).check(entities);
        EntityManager manager = new EntityManager(provider(), configuration(names));
        migrate(manager, entities);
        open.put(pluginKey, new JoiningActiveObjects(manager, database));
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

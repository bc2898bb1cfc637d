package org.delbar.workbench.storage;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import net.java.ao.ActiveObjectsConfigurationException;
import net.java.ao.RawEntity;
import net.java.ao.schema.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * What the Active Objects plugin refuses before it makes a table, so that a plugin fits every database of the product.
 * Source: public ao-plugin, NamesLengthAndOracleReservedWordsEntitiesValidator.
 */
final class EntityRules {

    private static final int MOST_ENTITIES = 200;
    private static final int LONGEST_NAME = 30;
    private static final Set<String> FORBIDDEN = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final TableNames names;

    EntityRules(TableNames names) {
        this.names = names;
    }

    /** @throws ActiveObjectsConfigurationException naming the first entity that breaks a rule */
    void check(Collection<Class<? extends RawEntity<?>>> entities) {
        if (entities.size() > MOST_ENTITIES) {
            throw new ActiveObjectsConfigurationException(entities.size() + " entities, the most are " + MOST_ENTITIES);
        }
        for (Class<? extends RawEntity<?>> each : entities) {
            checkTable(each);
            for (Method method : each.getMethods()) {
                checkColumn(each, method);
            }
        }
    }

    private void checkTable(Class<? extends RawEntity<?>> entity) {
        String table = names.table(entity);
        checkName(entity, "table", table, table.substring(names.prefix().length()));
    }

    private void checkColumn(Class<?> entity, Method method) {
        if (method.isAnnotationPresent(Ignore.class)) {
            return;
        }
        @Nullable String column = names.converters().getFieldNameConverter().getName(method);
        if (column != null) {
            checkName(entity, "column", column, column);
        }
    }

    private static void checkName(Class<?> entity, String kind, String name, String word) {
        if (name.length() > LONGEST_NAME) {
            throw refused(entity, kind, name, "longer than " + LONGEST_NAME + " letters");
        }
        if (FORBIDDEN.contains(word.toUpperCase(Locale.ROOT))) {
            throw refused(entity, kind, name, "a word some databases keep for themselves");
        }
    }

    private static ActiveObjectsConfigurationException refused(Class<?> entity, String kind, String name, String why) {
        return new ActiveObjectsConfigurationException(entity.getName() + ": the " + kind + " " + name + " is " + why);
    }
}

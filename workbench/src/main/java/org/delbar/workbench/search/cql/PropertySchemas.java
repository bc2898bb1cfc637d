package org.delbar.workbench.search.cql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.delbar.workbench.search.PropertyFields;
import org.jspecify.annotations.Nullable;

/** Which values of content properties CQL may ask for, as plugins declare it. */
public final class PropertySchemas {

    /**
     * One value of a property.
     *
     * @param path of the value in the JSON, with dots
     * @param alias a second name of the field
     */
    public record Extraction(
            String propertyKey,
            String path,
            PropertyFields.Form form,
            @Nullable String alias) {

        String field() {
            return PropertyFields.name(propertyKey, path, form);
        }

        private boolean isCalled(String name) {
            return name.equals(propertyKey + "]." + path) || (alias != null && alias.equalsIgnoreCase(name));
        }
    }

    private static final String PROPERTY = "content.property[";

    private final List<Extraction> all = new CopyOnWriteArrayList<>();

    /** @throws IllegalArgumentException an alias is taken */
    public AutoCloseable add(List<Extraction> extractions) {
        for (Extraction each : extractions) {
            String alias = each.alias();
            if (alias != null && all.stream().anyMatch(other -> alias.equalsIgnoreCase(other.alias()))) {
                throw new IllegalArgumentException("Another schema has the alias " + alias + " already");
            }
        }
        all.addAll(extractions);
        return () -> extractions.forEach(all::remove);
    }

    /** @param field {@code content.property[key].path}, or an alias */
    Optional<Extraction> find(String field) {
        boolean written = field.toLowerCase(Locale.ROOT).startsWith(PROPERTY);
        String name = written ? field.substring(PROPERTY.length()) : field;
        return all.stream()
                .filter(each -> each.isCalled(name) && written == name.contains("]."))
                .findFirst();
    }
}

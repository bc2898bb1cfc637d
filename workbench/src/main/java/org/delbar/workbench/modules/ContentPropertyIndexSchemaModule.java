package org.delbar.workbench.modules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.delbar.workbench.search.PropertyFields.Form;
import org.delbar.workbench.search.cql.PropertySchemas;
import org.delbar.workbench.search.cql.PropertySchemas.Extraction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code <content-property-index-schema>}: which values of a plugin's content properties CQL finds. */
public final class ContentPropertyIndexSchemaModule implements ModuleType {

    private final PropertySchemas schemas;

    public ContentPropertyIndexSchemaModule(PropertySchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public String element() {
        return "content-property-index-schema";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) {
        List<Extraction> extractions = new ArrayList<>();
        for (Element key : declaration.children("key")) {
            String propertyKey = required(key, "property-key");
            for (Element extract : ModuleDeclaration.children(key, "extract")) {
                extractions.add(new Extraction(
                        propertyKey, required(extract, "path"), form(required(extract, "type")), alias(extract)));
            }
        }
        return schemas.add(extractions);
    }

    private static @Nullable String alias(Element extract) {
        String alias = ModuleDeclaration.optional(extract, "alias");
        return alias == null || alias.isBlank() ? null : alias;
    }

    private static String required(Element element, String attribute) {
        String value = ModuleDeclaration.optional(element, attribute);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("<" + element.getTagName() + "> needs the attribute " + attribute);
        }
        return value;
    }

    private static Form form(String type) {
        return Arrays.stream(Form.values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(type.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "<extract> knows the types string, text, number and date, not " + type));
    }
}

package org.delbar.workbench.content;

import com.atlassian.confluence.macro.Macro.BodyType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** One macro in storage format, as a macro browser reads and writes it. */
public final class MacroMarkup {

    /**
     * @param parameters as the macro's code would get them, the one without a name under the empty name
     * @param plainBody the text of a plain-text body; empty when there is none
     */
    public record Read(String name, String id, String version, Map<String, String> parameters, String plainBody) {}

    /**
     * A macro to be written.
     *
     * @param body storage format for a macro with a rich body, otherwise text
     * @param bodyAsItIs what stands inside the body's element now, to be kept letter for letter; wins over body
     */
    public record Wanted(
            String name,
            Map<String, String> parameters,
            String body,
            @Nullable String bodyAsItIs) {}

    private static final String MACRO = "ac:structured-macro";
    private static final List<String> USUAL = List.of("ac:name", "ac:schema-version", "ac:macro-id");
    private static final List<String> BODIES = List.of("ac:rich-text-body", "ac:plain-text-body");

    private final Macros macros;
    private final MacroParameters values;
    private final ParameterMarkup markup;

    MacroMarkup(Macros macros, Surroundings surroundings) {
        this.macros = macros;
        this.values = new MacroParameters(surroundings);
        this.markup = new ParameterMarkup(surroundings);
    }

    /**
     * @throws Storage.Broken it is not well-formed
     * @throws IllegalArgumentException it is not one macro
     */
    public Read read(String storage) {
        Element macro = only(storage);
        Element plain = Storage.first(macro, "ac:plain-text-body");
        return new Read(
                macro.getAttribute("ac:name"),
                macro.getAttribute("ac:macro-id"),
                macro.getAttribute("ac:schema-version"),
                valuesOf(macro),
                plain == null ? "" : plain.getTextContent());
    }

    /**
     * Parameters without a value are left out; one whose value stays is not written anew.
     *
     * @param form the parameters that the macro knows
     * @param old the macro that is replaced; null for a new one
     * @throws Storage.Broken the old macro or the body is not well-formed
     * @throws IllegalArgumentException the old one is not one macro
     */
    public String write(Wanted wanted, List<Macros.Parameter> form, @Nullable String old) {
        Element before = old == null ? null : only(old);
        Element same = before != null && before.getAttribute("ac:name").equals(wanted.name()) ? before : null;
        StringBuilder out = new StringBuilder("<").append(MACRO);
        if (same == null) {
            Html.attribute(out, "ac:name", wanted.name());
            Html.attribute(out, "ac:schema-version", "1");
            Html.attribute(out, "ac:macro-id", UUID.randomUUID().toString());
        } else {
            attributes(same, out);
        }
        int open = out.length();
        parameters(wanted, form, same, out);
        body(wanted, before, out);
        if (out.length() == open) {
            return out.append("/>").toString();
        }
        String written =
                out.insert(open, '>').append("</").append(MACRO).append('>').toString();
        Storage.parse(written);
        return written;
    }

    private static Element only(String storage) {
        List<Element> found = Storage.elements(Storage.parse(storage));
        if (found.size() != 1 || !found.get(0).getNodeName().equals(MACRO)) {
            throw new IllegalArgumentException("One " + MACRO + " is expected");
        }
        return found.get(0);
    }

    private Map<String, String> valuesOf(Element macro) {
        Map<String, String> given = new LinkedHashMap<>(values.of(macro));
        // Older Java code asks for the parameter without a name as "0"; storage has it once.
        if (given.containsKey("")) {
            given.remove("0");
        }
        return given;
    }

    /** In the order in which Confluence writes them, others after them. */
    private static void attributes(Element before, StringBuilder out) {
        USUAL.forEach(name -> Html.attribute(out, name, Storage.attribute(before, name)));
        NamedNodeMap attributes = before.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node each = attributes.item(i);
            if (!USUAL.contains(each.getNodeName())) {
                Html.attribute(out, each.getNodeName(), each.getNodeValue());
            }
        }
    }

    private void parameters(Wanted wanted, List<Macros.Parameter> form, @Nullable Element before, StringBuilder out) {
        Map<String, String> left = new LinkedHashMap<>(wanted.parameters());
        Map<String, String> were = before == null ? Map.of() : valuesOf(before);
        List<Element> elements = before == null ? List.of() : Storage.elements(before, "ac:parameter");
        for (Element each : elements) {
            String name = each.getAttribute("ac:name");
            String written = Storage.write(each);
            String was = were.getOrDefault(name, "");
            String value = left.getOrDefault(name, "");
            // A template's gap is markup that reads as nothing.
            boolean stays = value.equals(was) && !(value.isEmpty() && written.isEmpty());
            if (stays) {
                left.remove(name);
                parameter(name, written, out);
            }
        }
        left.forEach((name, value) -> {
            if (!value.isEmpty()) {
                parameter(name, markup.of(known(form, name), value), out);
            }
        });
    }

    private static void parameter(String name, String inside, StringBuilder out) {
        out.append("<ac:parameter");
        Html.attribute(out, "ac:name", name);
        out.append('>').append(inside).append("</ac:parameter>");
    }

    private static Macros.@Nullable Parameter known(List<Macros.Parameter> form, String name) {
        return form.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void body(Wanted wanted, @Nullable Element before, StringBuilder out) {
        String element = bodyElement(wanted.name(), before);
        if (element.isEmpty()) {
            return;
        }
        String kept = wanted.bodyAsItIs();
        String inside =
                kept == null ? element.equals(BODIES.get(0)) ? rich(wanted.body()) : cdata(wanted.body()) : kept;
        out.append('<').append(element).append('>');
        out.append(inside).append("</").append(element).append('>');
    }

    /** As it was; for a new macro, or one of another name, as its code wants it. */
    private String bodyElement(String name, @Nullable Element before) {
        BodyType wants = macros.find(name)
                .map(definition -> definition.macro().getBodyType())
                .orElse(BodyType.NONE);
        String had = before == null
                ? ""
                : BODIES.stream()
                        .filter(each -> Storage.first(before, each) != null)
                        .findFirst()
                        .orElse("");
        if (!had.isEmpty()) {
            return had;
        }
        return switch (wants) {
            case RICH_TEXT -> BODIES.get(0);
            case PLAIN_TEXT -> BODIES.get(1);
            case NONE -> "";
        };
    }

    private static String rich(String body) {
        return body.isBlank() ? "<p></p>" : body;
    }

    private static String cdata(String text) {
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }
}

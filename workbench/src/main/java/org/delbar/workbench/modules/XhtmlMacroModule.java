package org.delbar.workbench.modules;

import com.atlassian.confluence.macro.Macro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.workbench.content.Macros;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code <xhtml-macro>}: a macro for pages, and its form in the macro browser. */
public final class XhtmlMacroModule implements ModuleType {

    private final Macros macros;

    public XhtmlMacroModule(Macros macros) {
        this.macros = macros;
    }

    @Override
    public String element() {
        return "xhtml-macro";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) throws ClassNotFoundException {
        List<Element> forms = declaration.children("parameters");
        if (forms.isEmpty()) {
            // Confluence refuses a macro without it, even when there are none to list (platform.md 2.1).
            throw new IllegalArgumentException("<xhtml-macro> needs <parameters/>");
        }
        return macros.add(new Macros.Definition(
                declaration.required("name"),
                macro(declaration),
                declaration.plugin().key(),
                names(declaration.xml(), "category"),
                names(declaration.xml(), "alias"),
                parameters(forms.get(0)),
                declaration.optional("icon"),
                declaration.optional("documentation-url"),
                isTrue(declaration.optional("hidden")),
                buttons(declaration)));
    }

    /** @param form a {@code <parameters>} */
    public static List<Macros.Parameter> parameters(Element form) {
        return ModuleDeclaration.children(form, "parameter").stream()
                .map(XhtmlMacroModule::parameter)
                .toList();
    }

    private static List<Macros.Button> buttons(ModuleDeclaration declaration) {
        return declaration.children("property-panel").stream()
                .flatMap(panel -> ModuleDeclaration.children(panel, "button").stream())
                .map(button -> new Macros.Button(button.getAttribute("id"), button.getAttribute("label")))
                .toList();
    }

    private static Macro macro(ModuleDeclaration declaration) throws ClassNotFoundException {
        Class<?> type = declaration.plugin().loadClass(declaration.required("class"));
        if (!Macro.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type.getName() + " does not implement " + Macro.class.getName());
        }
        return declaration.plugin().create(type.asSubclass(Macro.class));
    }

    private static Macros.Parameter parameter(Element xml) {
        String name =
                Objects.requireNonNull(ModuleDeclaration.optional(xml, "name"), "<parameter> needs the attribute name");
        Map<String, String> options = new LinkedHashMap<>();
        for (Element option : ModuleDeclaration.children(xml, "option")) {
            options.put(option.getAttribute("key"), option.getAttribute("value"));
        }
        return new Macros.Parameter(
                name,
                Objects.requireNonNullElse(ModuleDeclaration.optional(xml, "type"), "string"),
                isTrue(ModuleDeclaration.optional(xml, "required")),
                isTrue(ModuleDeclaration.optional(xml, "multiple")),
                isTrue(ModuleDeclaration.optional(xml, "hidden")),
                ModuleDeclaration.optional(xml, "default"),
                names(xml, "value"),
                names(xml, "alias"),
                Map.copyOf(options));
    }

    private static List<String> names(Element parent, String child) {
        return ModuleDeclaration.children(parent, child).stream()
                .map(each -> each.getAttribute("name"))
                .toList();
    }

    private static boolean isTrue(@Nullable String value) {
        return "true".equals(value);
    }
}

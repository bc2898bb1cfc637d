package org.delbar.workbench.macrobrowser;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.delbar.workbench.content.Macros;
import org.delbar.workbench.modules.XhtmlMacroModule;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The forms of the workbench's own macros, written as a plugin writes them in its descriptor. */
final class BuiltInForms {

    record Form(List<String> categories, List<String> aliases, List<Macros.Parameter> parameters) {}

    private static final Form NONE = new Form(List.of(), List.of(), List.of());

    private final Map<String, Form> byMacro = new HashMap<>();

    BuiltInForms() {
        try (InputStream file = BuiltInForms.class.getResourceAsStream("built-in.xml")) {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(Objects.requireNonNull(file))
                    .getDocumentElement();
            ModuleDeclaration.children(root, "xhtml-macro")
                    .forEach(macro -> byMacro.put(macro.getAttribute("name"), form(macro)));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException("The forms of the built-in macros cannot be read", unreadable);
        }
    }

    Form of(String macro) {
        return byMacro.getOrDefault(macro, NONE);
    }

    Set<String> names() {
        return byMacro.keySet();
    }

    private static Form form(Element macro) {
        return new Form(
                names(macro, "category"),
                names(macro, "alias"),
                ModuleDeclaration.children(macro, "parameters").stream()
                        .flatMap(form -> XhtmlMacroModule.parameters(form).stream())
                        .toList());
    }

    private static List<String> names(Element parent, String child) {
        return ModuleDeclaration.children(parent, child).stream()
                .map(each -> each.getAttribute("name"))
                .toList();
    }
}

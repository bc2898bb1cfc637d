package org.delbar.workbench.modules;

import java.util.List;
import java.util.Objects;
import org.delbar.workbench.content.HostConditions;
import org.delbar.workbench.content.WebSections;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.w3c.dom.Element;

/** {@code <web-section>}: a group of web-items. */
public final class WebSectionModule implements ModuleType {

    private static final String DEFAULT_WEIGHT = "1000";

    private final WebSections sections;
    private final DeclaredConditions conditions;

    public WebSectionModule(WebSections sections, HostConditions hostConditions) {
        this.conditions = new DeclaredConditions(hostConditions);
        this.sections = sections;
    }

    @Override
    public String element() {
        return "web-section";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) throws ClassNotFoundException {
        List<Element> labels = declaration.children("label");
        String label = labels.isEmpty() ? declaration.key() : labels.get(0).getAttribute("key");
        String weight = Objects.requireNonNullElse(declaration.optional("weight"), DEFAULT_WEIGHT);
        return sections.add(new WebSections.Declared(
                declaration.completeKey(),
                declaration.key(),
                declaration.required("location"),
                Integer.parseInt(weight),
                label,
                conditions.of(declaration)));
    }
}

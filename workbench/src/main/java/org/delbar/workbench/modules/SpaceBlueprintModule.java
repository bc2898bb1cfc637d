package org.delbar.workbench.modules;

import java.util.List;
import org.delbar.workbench.blueprints.Registry;
import org.delbar.workbench.blueprints.SpaceBlueprint;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.w3c.dom.Element;

/** {@code <space-blueprint>}: a kind of space with its pages, its wizard and the blueprints it promotes (platform.md 2.2). */
public final class SpaceBlueprintModule implements ModuleType {

    private final Registry registry;

    public SpaceBlueprintModule(Registry registry) {
        this.registry = registry;
    }

    @Override
    public String element() {
        return "space-blueprint";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) {
        return registry.add(new SpaceBlueprint(
                declaration.completeKey(),
                BlueprintModule.name(declaration),
                declaration.optional("category"),
                pages(declaration, declaration.xml()),
                promoted(declaration),
                BlueprintModule.wizard(declaration)));
    }

    private static List<SpaceBlueprint.Node> pages(ModuleDeclaration declaration, Element parent) {
        return ModuleDeclaration.children(parent, "content-template").stream()
                .map(each -> new SpaceBlueprint.Node(ref(declaration, each), pages(declaration, each)))
                .toList();
    }

    private static List<String> promoted(ModuleDeclaration declaration) {
        return declaration.children("promoted-blueprints").stream()
                .flatMap(each -> ModuleDeclaration.children(each, "blueprint").stream())
                .map(each -> ref(declaration, each))
                .distinct()
                .toList();
    }

    private static String ref(ModuleDeclaration declaration, Element xml) {
        String ref = xml.getAttribute("ref");
        if (ref.isEmpty()) {
            throw new IllegalArgumentException("<" + xml.getTagName() + "> needs the attribute ref");
        }
        return BlueprintModule.complete(declaration, ref);
    }
}

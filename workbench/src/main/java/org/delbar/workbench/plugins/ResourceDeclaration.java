package org.delbar.workbench.plugins;

import java.util.Optional;
import org.w3c.dom.Element;

/** A {@code <resource>} of a plugin or module. A name that ends in a slash stands for all files of a folder. */
public record ResourceDeclaration(String type, String name, String location) {

    static ResourceDeclaration of(Element xml) {
        return new ResourceDeclaration(
                xml.getAttribute("type"), xml.getAttribute("name"), xml.getAttribute("location"));
    }

    /** The path in the jar of a file asked for by name, when this declaration covers it. */
    public Optional<String> pathOf(String asked) {
        if (!name.endsWith("/")) {
            return asked.equals(name) ? Optional.of(location) : Optional.empty();
        }
        if (!asked.startsWith(name) || asked.equals(name)) {
            return Optional.empty();
        }
        String folder = location.endsWith("/") ? location : location + "/";
        return Optional.of(folder + asked.substring(name.length()));
    }
}

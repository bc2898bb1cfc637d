package org.delbar.workbench.plugins;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of {@code exported-packages.txt}; the last line that matches a package decides. */
record PackagePattern(
        String prefix,
        boolean below,
        boolean exported,
        @Nullable String version) {

    static Optional<PackagePattern> parse(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        String[] parts = text.split("=", 2);
        String name = parts[0].strip();
        boolean exported = !name.startsWith("!");
        String pattern = exported ? name : name.substring(1);
        boolean below = pattern.endsWith(".*");
        String prefix = below ? pattern.substring(0, pattern.length() - 2) : pattern;
        return Optional.of(new PackagePattern(prefix, below, exported, parts.length == 1 ? null : parts[1].strip()));
    }

    boolean matches(String packageName) {
        return packageName.equals(prefix) || (below && packageName.startsWith(prefix + "."));
    }
}

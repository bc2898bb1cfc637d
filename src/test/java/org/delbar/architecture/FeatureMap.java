package org.delbar.architecture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which feature may use which, read from the table in {@code docs/architecture.md}. {@code spaces(settings)} opens one
 * sub-package, {@code words} the root package of a feature only.
 */
final class FeatureMap {
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|([^|]*)\\|", Pattern.MULTILINE);
    private static final Pattern USED = Pattern.compile("`(\\w+)(?:\\(([\\w, ]+)\\))?`");

    private final Map<String, Set<String>> openPackages = new LinkedHashMap<>();

    FeatureMap() {
        String document = AddOn.text(AddOn.ROOT.resolve("docs/architecture.md"));
        String table = document.substring(document.indexOf("| feature | may use |"));
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            openPackages.put(row.group(1), opened(row.group(2)));
        }
    }

    private static Set<String> opened(String cell) {
        Set<String> packages = new LinkedHashSet<>();
        Matcher used = USED.matcher(cell);
        while (used.find()) {
            String feature = AddOn.PACKAGE + "." + used.group(1);
            if (used.group(2) == null) {
                packages.add(feature);
            } else {
                List.of(used.group(2).split(", *")).forEach(sub -> packages.add(feature + "." + sub));
            }
        }
        return packages;
    }

    Set<String> features() {
        return openPackages.keySet();
    }

    /** Names of packages without their sub-packages. */
    Set<String> openTo(String feature) {
        return openPackages.getOrDefault(feature, Set.of());
    }

    /** The first level below the add-on's package; empty outside it. */
    static String featureOf(String packageName) {
        return packageName.startsWith(AddOn.PACKAGE + ".")
                ? packageName.substring(AddOn.PACKAGE.length() + 1).replaceFirst("\\..*", "")
                : "";
    }
}

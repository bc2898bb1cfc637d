package org.delbar.workbench.plugins;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The versions of the packages of one jar, read from its manifest. */
final class PackageVersions {

    /** A clause of an OSGi header: everything up to a comma that is not in quotes. */
    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");

    private static final Pattern VERSION = Pattern.compile(";\\s*version\\s*=\\s*\"?([^\";,]+)\"?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?");

    private final Map<String, Set<String>> declared = new HashMap<>();
    private final String ofJar;

    PackageVersions(Attributes manifest) {
        String bundle = manifest.getValue("Bundle-Version");
        ofJar = numbers(bundle == null ? manifest.getValue("Implementation-Version") : bundle);
        String exports = manifest.getValue("Export-Package");
        if (exports != null) {
            CLAUSE.matcher(exports).results().forEach(clause -> declare(clause.group()));
        }
    }

    private void declare(String clause) {
        Matcher version = VERSION.matcher(clause);
        if (!version.find()) {
            return;
        }
        for (String part : clause.split(";", -1)) {
            if (!part.contains("=")) {
                declared.computeIfAbsent(part.strip(), name -> new TreeSet<>()).add(numbers(version.group(1)));
            }
        }
    }

    private static String numbers(@Nullable String version) {
        Matcher found = NUMBERS.matcher(version == null ? "" : version);
        if (!found.lookingAt()) {
            return "0.0.0";
        }
        return found.group(1) + "." + orZero(found.group(2)) + "." + orZero(found.group(3));
    }

    private static String orZero(@Nullable String number) {
        return number == null ? "0" : number;
    }

    /** More than one when the jar offers the package under several versions, as slf4j 2 does. */
    Set<String> of(String packageName) {
        return declared.getOrDefault(packageName, Set.of(ofJar));
    }
}

package org.delbar.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.delbar.linkage.Reference;
import org.objectweb.asm.Type;

/** The table of {@code confluence-api/SOURCES.md}. */
final class ApiSources {
    private static final Pattern ROW = Pattern.compile(
            "^\\| `([\\w.$]+)` \\| ([a-z ]+) \\| (?:-|`([^`]+)`) \\| ([^|]+) \\| (V10|V9|likely|no|own) \\| (add-on|workbench) \\|$",
            Pattern.MULTILINE);

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** @param member as the table writes it, {@code -} for the type */
    record Line(String type, String kind, String member, String verified, String usedBy) {
        String key() {
            return type + " " + member;
        }
    }

    ApiSources() {
        Matcher row = ROW.matcher(AddOn.text(AddOn.ROOT.resolve("confluence-api/SOURCES.md")));
        while (row.find()) {
            String member = row.group(3) == null ? "-" : row.group(3);
            Line line = new Line(row.group(1), row.group(2), member, row.group(5), row.group(6));
            if (lines.put(line.key(), line) != null) {
                throw new AssertionError("SOURCES.md has two lines for " + line.key());
            }
        }
    }

    Set<String> keys() {
        return lines.keySet();
    }

    Stream<Line> all() {
        return lines.values().stream();
    }

    /** The line of what a reference links to: the member may be declared above the type that it names. */
    Optional<Line> lineOf(Reference reference) {
        if (reference.isType()) {
            return Optional.ofNullable(lines.get(reference.owner() + " -"));
        }
        String member = written(reference);
        Deque<Class<?>> open = new ArrayDeque<>(List.of(AddOn.load(reference.owner())));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            Line line = lines.get(type.getName() + " " + member);
            if (line != null) {
                return Optional.of(line);
            }
            if (type.getSuperclass() != null) {
                open.add(type.getSuperclass());
            }
            open.addAll(List.of(type.getInterfaces()));
        }
        return Optional.empty();
    }

    private static String written(Reference reference) {
        return written(reference.name(), Type.getType(reference.descriptor()), reference.isStatic());
    }

    /** In Java's form, erased, without the package {@code java.lang}. */
    static String written(String name, Type type, boolean isStatic) {
        if (type.getSort() != Type.METHOD) {
            return (isStatic ? "static " : "") + shortened(type) + " " + name;
        }
        String arguments = String.join(
                ", ",
                Stream.of(type.getArgumentTypes()).map(ApiSources::shortened).toList());
        return name.equals("<init>")
                ? "<init>(" + arguments + ")"
                : (isStatic ? "static " : "") + shortened(type.getReturnType()) + " " + name + "(" + arguments + ")";
    }

    private static String shortened(Type type) {
        return type.getClassName().replaceFirst("^java\\.lang\\.(\\w+(?:\\[])*)$", "$1");
    }
}

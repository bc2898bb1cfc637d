package org.delbar.linkage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes {@code META-INF/linkage.txt}: each reference of the add-on's classes to something outside the JDK and the
 * add-on, which a check inside a running product reads to say what does not link there.
 *
 * <p>UTF-8, one reference a line, lines sorted by owner and without doubles, five fields parted by one tab:
 *
 * <pre>kind  owner  name  descriptor  static|instance</pre>
 *
 * <ul>
 *   <li>kind: {@code class} or {@code interface} for a type itself; {@code field}, {@code method} (owner is a class) or
 *       {@code interface-method} (owner is an interface) for a member
 *   <li>owner: binary name with dots and {@code $}, as {@code Class.forName} takes it
 *   <li>name: {@code <init>} for a constructor, {@code -} for a type
 *   <li>descriptor: erased, in the JVM's form ({@code (Ljava/lang/String;)V}); {@code -} for a type
 *   <li>a type is always {@code instance}
 * </ul>
 *
 * <p>The owner is the one that the class file names: the member may be declared by a super type of it.
 */
public final class LinkageList {
    private LinkageList() {}

    /** @param arguments folder of class files, file to write, own package; the class path is the one it runs with */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        ClassLoader classPath = Thread.currentThread().getContextClassLoader();

        List<String> lines = of(classes, arguments[2], classPath).stream()
                .map(Reference::line)
                .toList();
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    static SortedSet<Reference> of(Path classes, String ownPackage, ClassLoader classPath) throws IOException {
        SortedSet<Reference> references = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                references.addAll(ClassReferences.of(Files.readAllBytes(file), ownPackage, classPath));
            }
        }
        return references;
    }
}

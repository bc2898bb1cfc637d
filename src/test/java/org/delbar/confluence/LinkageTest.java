package org.delbar.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class LinkageTest {

    @Test
    void findsWhatIsThere() {
        assertThat(broken(
                        "class\tjava.lang.String\t\t\t",
                        "interface\tjava.util.List\t\t\t",
                        "method\tjava.lang.String\tlength\t()I\tinstance",
                        "method\tjava.lang.String\tvalueOf\t(I)Ljava/lang/String;\tstatic",
                        "method\tjava.lang.StringBuilder\t<init>\t(Ljava/lang/String;)V\tinstance",
                        "interface-method\tjava.util.List\tstream\t()Ljava/util/stream/Stream;\tinstance",
                        "interface-method\tjava.util.List\thashCode\t()I\tinstance",
                        "interface-method\tjava.util.List\tgetClass\t()Ljava/lang/Class;\tinstance",
                        "field\tjava.io.File\tseparator\tLjava/lang/String;\tstatic"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class\tno.such.Thing\t\t\t | class is missing",
                "class\tjava.util.List\t\t\t | is an interface here",
                "interface-method\tjava.lang.String\tlength\t()I\tinstance | is a class here",
                "method\tjava.lang.String\tlength\t()J\tinstance | member is missing",
                "method\tjava.lang.String\tlength\t()I\tstatic | is not static here",
                "method\tjava.lang.String\tvalueOf\t(I)Ljava/lang/String;\tinstance | is static here",
                "field\tjava.io.File\tseparator\tI\tstatic | field is missing"
            })
    void namesWhatDoesNotLink(String reference, String reason) {
        assertThat(broken(reference.strip()))
                .singleElement()
                .extracting(Linkage.Broken::reason)
                .isEqualTo(reason);
    }

    @Test
    void allOfThisJarLinksHere() throws IOException {
        assertThat(new Linkage(LinkageTest.class.getClassLoader(), listOfThisJar()).broken())
                .isEmpty();
    }

    /** The same list in a product whose label manager cannot add labels. */
    @Test
    void namesTheOneMemberThatAProductLacks() throws IOException {
        String manager = "com.atlassian.confluence.labels.LabelManager";

        List<Linkage.Broken> broken = new Linkage(new Lacking(manager), listOfThisJar()).broken();

        assertThat(broken).singleElement().satisfies(one -> {
            assertThat(one.reference()).contains(manager, "addLabel");
            assertThat(one.reason()).isEqualTo("member is missing");
        });
    }

    private static List<String> listOfThisJar() throws IOException {
        try (InputStream in = Linkage.class.getResourceAsStream("/META-INF/linkage.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            assertThat(lines).hasSizeGreaterThan(50);
            return lines;
        }
    }

    /** Sees everything as it is but for one interface, which is empty here. */
    private static final class Lacking extends ClassLoader {

        private final String emptied;

        Lacking(String emptied) {
            super(LinkageTest.class.getClassLoader());
            this.emptied = emptied;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(emptied)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            ClassWriter writer = new ClassWriter(0);
            int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
            writer.visit(Opcodes.V17, access, name.replace('.', '/'), null, "java/lang/Object", null);
            writer.visitEnd();
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static List<Linkage.Broken> broken(String... references) {
        List<String> padded = java.util.Arrays.stream(references)
                .map(each -> each
                        + "\t"
                                .repeat(Math.max(
                                        0,
                                        4
                                                - (int) each.chars()
                                                        .filter(c -> c == '\t')
                                                        .count())))
                .toList();
        return new Linkage(LinkageTest.class.getClassLoader(), padded).broken();
    }
}

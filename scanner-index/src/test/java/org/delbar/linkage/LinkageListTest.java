package org.delbar.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkageListTest {
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void writesTheSameSortedLinesEachTime(@TempDir Path folder) throws IOException {
        Path first = folder.resolve("META-INF/first.txt");
        Path second = folder.resolve("META-INF/second.txt");

        LinkageList.main(new String[] {CLASSES.toString(), first.toString(), "org.delbar"});
        LinkageList.main(new String[] {CLASSES.toString(), second.toString(), "org.delbar"});

        assertThat(Files.readAllLines(first, StandardCharsets.UTF_8))
                .contains("class\torg.objectweb.asm.ClassReader\t-\t-\tinstance")
                .isEqualTo(Files.readAllLines(second, StandardCharsets.UTF_8))
                .doesNotHaveDuplicates();
    }
}

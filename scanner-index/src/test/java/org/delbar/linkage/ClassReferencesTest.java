package org.delbar.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.IncompleteExecutionException;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;

class ClassReferencesTest {
    private static final String TESTS = "org.opentest4j.";

    @Test
    void namesACalledMethodWithItsErasedDescriptor() throws IOException {
        assertThat(linesOf(Calls.class))
                .contains(
                        "class\t" + TESTS + "AssertionFailedError\t-\t-\tinstance",
                        "method\t" + TESTS + "AssertionFailedError\t<init>\t(Ljava/lang/String;)V\tinstance",
                        "method\t" + TESTS + "AssertionFailedError\tisActualDefined\t()Z\tinstance")
                .noneMatch(line -> line.contains("\tjava."))
                .noneMatch(line -> line.contains("org.delbar"));
    }

    @Test
    void namesWhatALambdaAndAMethodReferenceCall() throws IOException {
        assertThat(linesOf(Lambdas.class))
                .contains(
                        "method\t" + TESTS + "MultipleFailuresError\thasFailures\t()Z\tinstance",
                        "method\t" + TESTS + "TestAbortedException\t<init>\t()V\tinstance");
    }

    @Test
    void namesTypesThatOnlyStandInADeclaration() throws IOException {
        assertThat(linesOf(Declares.class))
                .containsExactly("class\t" + TESTS + "IncompleteExecutionException\t-\t-\tinstance");
    }

    @Test
    void namesAnnotationsThatAreKeptAtRunTime() throws IOException {
        assertThat(linesOf(Annotated.class)).containsExactly("interface\torg.junit.jupiter.api.Tag\t-\t-\tinstance");
    }

    @Test
    void namesTheOutsideMethodThatAClassImplements() throws IOException {
        assertThat(linesOf(Implements.class))
                .contains(
                        "interface\torg.junit.jupiter.api.function.Executable\t-\t-\tinstance",
                        "interface-method\torg.junit.jupiter.api.function.Executable\texecute\t()V\tinstance");
    }

    @Test
    void namesTheOutsideMethodThatALambdaImplements() throws IOException {
        assertThat(linesOf(LambdaOutside.class))
                .contains("interface-method\torg.junit.jupiter.api.function.Executable\texecute\t()V\tinstance");
    }

    @Test
    void saysWhetherAMemberIsStatic() throws IOException {
        assertThat(linesOf(Statics.class))
                .anyMatch(line -> line.startsWith("method\torg.assertj.core.api.Assertions\tfail\t")
                        && line.endsWith("\tstatic"));
    }

    private static List<String> linesOf(Class<?> type) throws IOException {
        String resource = type.getName().replace('.', '/') + ".class";
        ClassLoader classPath = Objects.requireNonNull(type.getClassLoader());
        try (InputStream bytes = Objects.requireNonNull(classPath.getResourceAsStream(resource))) {
            return ClassReferences.of(bytes.readAllBytes(), "org.delbar", classPath).stream()
                    .map(Reference::line)
                    .toList();
        }
    }

    static final class Calls {
        boolean call() {
            return new AssertionFailedError("reason").isActualDefined();
        }
    }

    static final class Lambdas {
        Function<MultipleFailuresError, Boolean> reference() {
            return MultipleFailuresError::hasFailures;
        }

        Supplier<RuntimeException> lambda() {
            return () -> new TestAbortedException();
        }
    }

    interface Declares {
        List<IncompleteExecutionException[]> all(IncompleteExecutionException[] these);
    }

    @Tag("any")
    interface Annotated {}

    static final class Implements implements Executable {
        @Override
        public void execute() {}
    }

    static final class LambdaOutside {
        Executable lambda() {
            return () -> {};
        }
    }

    static final class Statics {
        void call() {
            Assertions.fail("always");
        }
    }
}

package org.delbar.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerIndexProcessorTest {
    private final Compilation compilation;

    ScannerIndexProcessorTest(@TempDir Path output) {
        compilation = new Compilation(output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.inject.Named",
                "org.springframework.stereotype.Component",
                "org.springframework.stereotype.Controller",
                "org.springframework.stereotype.Repository",
                "org.springframework.stereotype.Service"
            })
    void listsABeanWhicheverAnnotationMakesItOne(String annotation) throws IOException {
        compilation.source("a.Bean", "package a; @" + annotation + " class Bean {}");

        assertThat(compilation.run()).isTrue();

        assertThat(compilation.index("component")).containsExactly("a.Bean");
    }

    @Test
    void sortsBeansAndWritesNamesAndNestedClassesAsTheJvmDoes() throws IOException {
        compilation.source("a.Zoo", "package a; @jakarta.inject.Named(\"animals\") class Zoo {}");
        compilation.source("a.Farm", "package a; class Farm { @jakarta.inject.Named static class Barn {} }");

        assertThat(compilation.run()).isTrue();

        assertThat(compilation.index("component")).containsExactly("a.Farm$Barn", "a.Zoo#animals");
    }

    @Test
    void takesANamedParameterForAQualifier() throws IOException {
        compilation.source("a.Bean", """
                package a;
                @jakarta.inject.Named class Bean {
                    @jakarta.inject.Inject Bean(@jakarta.inject.Named("other") Runnable other) {}
                }
                """);

        assertThat(compilation.run()).isTrue();

        assertThat(compilation.index("component")).containsExactly("a.Bean");
    }

    @Test
    void listsImportsOfParametersAndFieldsErasedAndOnce() throws IOException {
        compilation.source("a.Bean", """
                package a;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
                @jakarta.inject.Named class Bean {
                    @ComponentImport("tables") java.util.Map<String, String> map;
                    @ConfluenceImport Runnable runnable;
                    @jakarta.inject.Inject Bean(@ComponentImport Comparable<String> one, @ComponentImport Comparable<Bean> two) {}
                }
                """);

        assertThat(compilation.run()).isTrue();

        assertThat(compilation.index("imports")).containsExactly("java.lang.Comparable", "java.util.Map#tables");
        assertThat(compilation.index("imports-confluence")).containsExactly("java.lang.Runnable");
    }

    @Test
    void exportsTheListedTypesElseTheInterfacesElseTheClass() throws IOException {
        String annotation = "@com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";
        compilation.source(
                "a.Listed",
                "package a; " + annotation + "(Runnable.class) class Listed implements Runnable,"
                        + " java.io.Serializable { public void run() {} }");
        compilation.source(
                "a.Own",
                "package a; " + annotation + " class Own implements Runnable, java.io.Serializable {"
                        + " public void run() {} }");
        compilation.source("a.Plain", "package a; " + annotation + " class Plain {}");

        assertThat(compilation.run()).isTrue();

        assertThat(compilation.index("exports"))
                .containsExactly(
                        "a.Listed#java.lang.Runnable", "a.Own#java.io.Serializable,java.lang.Runnable", "a.Plain");
    }

    @Test
    void listsConfluenceComponentsApart() throws IOException {
        compilation.source(
                "a.Bean",
                "package a; @com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent class Bean {}");

        assertThat(compilation.run()).isTrue();

        assertThat(compilation.index("component-confluence")).containsExactly("a.Bean");
        assertThat(compilation.index("component")).isEmpty();
    }

    @Test
    void refusesAConstructorToInjectInAClassThatIsNoBean() throws IOException {
        compilation.source("a.Forgotten", "package a; class Forgotten { @jakarta.inject.Inject Forgotten() {} }");

        assertThat(compilation.run()).isFalse();

        assertThat(compilation.errors())
                .containsExactly("a.Forgotten has an @Inject constructor but no @Named: nobody creates it");
    }

    @Test
    void refusesTwoConstructorsToInject() throws IOException {
        compilation.source("a.Torn", """
                package a;
                @jakarta.inject.Named class Torn {
                    @jakarta.inject.Inject Torn() {}
                    @jakarta.inject.Inject Torn(int number) {}
                }
                """);

        assertThat(compilation.run()).isFalse();

        assertThat(compilation.errors()).allMatch(error -> error.equals("a.Torn has 2 @Inject constructors: keep one"));
    }
}

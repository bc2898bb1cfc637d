package org.delbar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.List;
import org.junit.jupiter.api.Test;

class WiringTest {
    private static final String NAMED = "jakarta.inject.Named";
    private static final String INJECT = "jakarta.inject.Inject";
    private static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";

    private final JavaClasses classes = AddOn.CLASSES;

    @Test
    void theIndexListsExactlyTheBeans() {
        List<String> beans = classes.stream()
                .filter(type -> type.isAnnotatedWith(NAMED))
                .map(type -> withName(type.getName(), type, NAMED))
                .sorted()
                .toList();

        assertThat(index("component")).isNotEmpty().isEqualTo(beans);
    }

    @Test
    void theIndexListsExactlyTheImports() {
        List<String> imports = classes.stream()
                .flatMap(type -> type.getConstructors().stream())
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(IMPORT))
                .map(parameter -> withName(parameter.getRawType().getName(), parameter, IMPORT))
                .distinct()
                .sorted()
                .toList();

        assertThat(index("imports")).isNotEmpty().isEqualTo(imports);
    }

    @Test
    void resourcesAreBeansWithOneConstructorToInject() {
        List<JavaClass> resources = classes.stream()
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                .toList();

        assertThat(resources).isNotEmpty().allSatisfy(resource -> {
            assertThat(resource.isAnnotatedWith(NAMED))
                    .as(resource.getName() + " is @Named")
                    .isTrue();
            assertThat(resource.getConstructors().stream().filter(constructor -> constructor.isAnnotatedWith(INJECT)))
                    .as("@Inject constructors of " + resource.getName())
                    .hasSize(1);
        });
    }

    @Test
    void nothingIsInjectedIntoFields() {
        assertThat(classes.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.isAnnotatedWith(INJECT) || field.isAnnotatedWith(IMPORT)))
                .isEmpty();
    }

    @Test
    void aBeanThatNeedsSomethingSaysSoInItsConstructor() {
        assertThat(classes.stream()
                        .filter(type -> type.isAnnotatedWith(NAMED))
                        .flatMap(type -> type.getConstructors().stream())
                        .filter(constructor -> !constructor.getParameters().isEmpty())
                        .filter(constructor -> !constructor.getModifiers().contains(JavaModifier.PRIVATE)
                                && constructor.getOwner().getConstructors().size() == 1)
                        .filter(constructor -> !constructor.isAnnotatedWith(INJECT))
                        .map(JavaConstructor::getFullName))
                .isEmpty();
    }

    private static String withName(String type, HasAnnotations<?> annotated, String annotation) {
        Object name = annotated.getAnnotationOfType(annotation).get("value").orElse("");
        return name.equals("") ? type : type + "#" + name;
    }

    private static List<String> index(String file) {
        return AddOn.text(AddOn.BUILT.resolve("META-INF/plugin-components").resolve(file))
                .lines()
                .toList();
    }
}

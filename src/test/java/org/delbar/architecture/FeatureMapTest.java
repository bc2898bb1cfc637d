package org.delbar.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FeatureMapTest {
    private final JavaClasses classes = AddOn.CLASSES;
    private final FeatureMap map = new FeatureMap();

    @Test
    void featuresUseOnlyWhatTheMapAllows() {
        List<String> forbidden = classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(this::leavesItsFeatureWithoutLeave)
                .map(Dependency::getDescription)
                .sorted()
                .toList();

        assertThat(forbidden).as("the map is the table in docs/architecture.md").isEmpty();
    }

    @Test
    void everyFeatureStandsInTheMap() {
        assertThat(classes.stream()
                        .map(type -> FeatureMap.featureOf(type.getPackageName()))
                        .distinct()
                        .filter(feature -> !map.features().contains(feature)))
                .as("packages that the table in docs/architecture.md does not name")
                .isEmpty();
        assertThat(map.features()).contains("learning", "words", "confluence").hasSizeGreaterThan(6);
    }

    @Test
    void noFeaturesGoInACircle() {
        slices().matching("org.delbar.(*)..").should().beFreeOfCycles().check(classes);
    }

    private boolean leavesItsFeatureWithoutLeave(Dependency dependency) {
        String feature = FeatureMap.featureOf(dependency.getOriginClass().getPackageName());
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        return used.getPackageName().startsWith(AddOn.PACKAGE)
                && !Objects.equals(FeatureMap.featureOf(used.getPackageName()), feature)
                && !map.openTo(feature).contains(used.getPackageName());
    }
}

package org.delbar.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules, doors and stores are told apart by the ends of their names (docs/architecture.md). */
class KindsOfClassTest {
    private static final Pattern DOOR =
            Pattern.compile(".*(Macro|Resource|Action|ContextProvider|Condition|Listener|Job|Servlet)");
    private static final Pattern STORE = Pattern.compile("Ao.*Store|.*Row|.*Upgrade\\d+");
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z0-9]*");
    private static final Set<String> BANNED = Set.of(
            "Abstract",
            "Base",
            "Common",
            "Data",
            "Generic",
            "Handler",
            "Helper",
            "Impl",
            "Info",
            "Manager",
            "Object",
            "Processor",
            "Service",
            "Util",
            "Utils");

    private static final DescribedPredicate<JavaClass> ARE_DOORS = named("are doors", DOOR);
    private static final DescribedPredicate<JavaClass> ARE_STORES = named("are stores", STORE);
    private static final DescribedPredicate<JavaClass> ARE_RULES = DescribedPredicate.not(
                    ARE_DOORS.or(ARE_STORES).or(resideInAnyPackage("org.delbar.confluence..")))
            .as("are rules");

    private final JavaClasses classes = AddOn.CLASSES;

    @Test
    void rulesKnowNothingOfTheHost() {
        noClasses()
                .that(ARE_RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.atlassian..",
                        "jakarta.servlet..",
                        "jakarta.ws..",
                        "net.java.ao..",
                        "org.apache..",
                        "org.springframework..")
                .because("a rule is plain Java: move this to a door, a store or org.delbar.confluence")
                .check(classes);
    }

    @Test
    void rulesDoNotAskDoorsOrStores() {
        noClasses()
                .that(ARE_RULES)
                .should()
                .dependOnClassesThat(ARE_DOORS.or(ARE_STORES))
                .because("doors ask rules, and rules know stores by their interface only")
                .check(classes);
    }

    @Test
    void rowsNeverLeaveTheirStore() {
        classes()
                .that(named("are rows", Pattern.compile(".*Row")))
                .should()
                .onlyHaveDependentClassesThat(ARE_STORES)
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void onlyStoresKnowActiveObjects() {
        noClasses()
                .that(DescribedPredicate.not(ARE_STORES)
                        .and(DescribedPredicate.not(resideInAnyPackage("org.delbar.confluence.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..")
                .check(classes);
    }

    @Test
    void namesSayWhatAClassIs() {
        List<String> vague = classes.stream()
                .filter(type -> !type.isAnonymousClass())
                .filter(type ->
                        WORD.matcher(type.getSimpleName()).results().anyMatch(word -> BANNED.contains(word.group())))
                .map(JavaClass::getName)
                .sorted()
                .toList();

        assertThat(vague).as("names with one of " + BANNED).isEmpty();
    }

    private static DescribedPredicate<JavaClass> named(String description, Pattern names) {
        return DescribedPredicate.describe(
                description,
                type -> names.matcher(outermost(type).getSimpleName()).matches());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(KindsOfClassTest::outermost).orElse(type);
    }
}

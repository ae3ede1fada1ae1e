package io.careerplan.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule bites: every class called Bad… in its fixture is named, and tidy code passes. */
class ClassRulesTest {

    static final Map<Rule, String> FIXTURES = Map.ofEntries(
            Map.entry(DependencyRules.SERVICES_USE_CONTRACTS_AND_KIT, "reaching"),
            Map.entry(DependencyRules.KIT_USES_CONTRACTS, "reaching"),
            Map.entry(DependencyRules.CONTRACTS_ARE_PLAIN_JAVA, "heavy"),
            Map.entry(DependencyRules.TOOLS_STAY_OUTSIDE, "reaching"),
            Map.entry(DependencyRules.FEATURES_HAVE_NO_CYCLES, "cyclic"),
            Map.entry(DependencyRules.FEATURES_ARE_FLAT, "layered"),
            Map.entry(DomainRules.ENTITIES_KNOW_NO_TRANSPORT, "entity"),
            Map.entry(DomainRules.ALGORITHMS_ARE_PLAIN_JAVA, "algorithm"),
            Map.entry(DomainRules.TRANSACTIONS_LIVE_IN_USE_CASES, "transaction"),
            Map.entry(ResourceRules.RESOURCES_HOLD_NO_STORE, "storing"),
            Map.entry(ResourceRules.RESOURCES_STATE_WHAT_THEY_REQUIRE, "open"),
            Map.entry(ResourceRules.POSTS_ARE_IDEMPOTENT, "repeating"),
            Map.entry(StyleRules.PACKAGES_ARE_NULL_MARKED, "nullable"),
            Map.entry(StyleRules.NAMES_SAY_WHAT_A_CLASS_IS, "named"),
            Map.entry(StyleRules.NO_FIELD_IS_INJECTED, "injected"),
            Map.entry(StyleRules.TIME_COMES_FROM_A_CLOCK, "timed"),
            Map.entry(StyleRules.NOTHING_IS_REACTIVE, "reactive"),
            Map.entry(StyleRules.NOBODY_PRINTS, "printing"));

    private static final Set<Rule> NOT_FOR_TIDY_SERVICES = Set.of(
            DependencyRules.CONTRACTS_ARE_PLAIN_JAVA,
            DependencyRules.KIT_USES_CONTRACTS,
            DependencyRules.TOOLS_STAY_OUTSIDE);

    @ParameterizedTest
    @MethodSource("rules")
    void namesItselfAndEveryViolation(Rule rule) {
        Codebase fixture = fixture(FIXTURES.get(rule));
        Set<String> bad = fixture.classes().stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.startsWith("Bad"))
                .collect(Collectors.toSet());

        String message =
                assertThrows(AssertionError.class, () -> rule.check(fixture)).getMessage();

        assertFalse(bad.isEmpty());
        assertTrue(message.contains(rule.name()), message);
        bad.forEach(name -> assertTrue(message.contains(name), name + " is missing in: " + message));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void letsTidyCodePass(Rule rule) {
        Codebase tidy = fixture(NOT_FOR_TIDY_SERVICES.contains(rule) ? "plain" : "tidy");

        assertDoesNotThrow(() -> rule.check(tidy));
    }

    @Test
    void readsClassFilesOfThisJava() {
        JavaClass own = new ClassFileImporter().importClass(ClassRulesTest.class);

        assertTrue(own.tryGetMethod("readsClassFilesOfThisJava").isPresent());
    }

    static List<Rule> rules() {
        return List.copyOf(FIXTURES.keySet());
    }

    private static Codebase fixture(String name) {
        String fixture = "io.careerplan.architecture.fixtures." + name;
        return new Codebase(fixture, new ClassFileImporter().importPackages(fixture), List.of(), List.of());
    }
}

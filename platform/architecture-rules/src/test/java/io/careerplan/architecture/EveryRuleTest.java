package io.careerplan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** No rule without a fixture, none that no module runs, no exception without a reason. */
class EveryRuleTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String OWN = "io.careerplan.architecture";

    @Test
    void hasAFixtureThatBreaksIt() {
        Set<Rule> tested = new HashSet<>(SourceRulesTest.TESTED);
        tested.addAll(ClassRulesTest.FIXTURES.keySet());

        assertEquals(names(declared()), names(tested.stream()));
    }

    @Test
    void isRunBySomeModule() {
        Set<String> run = names(Stream.of(
                        ServiceRules.of(OWN, SOURCES),
                        KitRules.of(OWN, SOURCES),
                        ContractRules.of(OWN, SOURCES),
                        ToolRules.of(OWN, SOURCES),
                        ProductRules.of(Path.of("../..")))
                .flatMap(set -> set.rules().stream()));

        assertEquals(names(declared()), run);
    }

    @Test
    void becomesATestOfItsName() {
        RuleSet rules = ServiceRules.of(OWN, SOURCES);

        assertEquals(
                rules.rules().stream().map(Rule::name).toList(),
                rules.tests().map(DynamicTest::getDisplayName).toList());
    }

    @Test
    void canBeLeftOutWithAReasonOnly() {
        RuleSet rules = ServiceRules.of(OWN, SOURCES);
        Rule rule = StyleRules.NOBODY_PRINTS;

        assertTrue(rules.except(rule, "it is a command").tests().noneMatch(test -> test.getDisplayName()
                .equals(rule.name())));
        assertThrows(IllegalArgumentException.class, () -> rules.except(rule, " "));
        assertThrows(IllegalArgumentException.class, () -> rules.except(DependencyRules.TOOLS_STAY_OUTSIDE, "why not"));
    }

    @Test
    void refusesToHoldForNothing() {
        assertThrows(IllegalArgumentException.class, () -> ServiceRules.of("io.careerplan.nowhere", SOURCES));
    }

    private static Stream<Rule> declared() {
        return Stream.of(
                        DependencyRules.class,
                        DomainRules.class,
                        ResourceRules.class,
                        StyleRules.class,
                        SourceRules.class,
                        SizeRules.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == Rule.class)
                .map(EveryRuleTest::value);
    }

    private static Rule value(Field field) {
        try {
            return (Rule) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static Set<String> names(Stream<Rule> rules) {
        return rules.map(Rule::name).collect(Collectors.toSet());
    }
}

package io.careerplan.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The rules that hold for one module. */
public final class RuleSet {

    private final Codebase code;
    private final List<Rule> rules;

    RuleSet(Codebase code, List<Rule> rules) {
        this.code = code;
        this.rules = List.copyOf(rules);
    }

    /**
     * The same rules without one of them.
     *
     * @param rule a rule of this set, otherwise {@link IllegalArgumentException}
     * @param reason why the module is an exception; it stands in the code for whoever reads the test
     */
    public RuleSet except(Rule rule, String reason) {
        if (reason.isBlank() || !rules.contains(rule)) {
            throw new IllegalArgumentException("no exception without a reason, or from a rule that does not apply");
        }
        List<Rule> fewer = new ArrayList<>(rules);
        fewer.remove(rule);
        return new RuleSet(code, fewer);
    }

    /** One test per rule, for a JUnit {@code @TestFactory}. */
    public Stream<DynamicTest> tests() {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.check(code)));
    }

    List<Rule> rules() {
        return rules;
    }
}

package io.careerplan.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** One rule of the architecture: what holds, why, and how to find each place where it does not. */
public final class Rule {

    private final String name;
    private final String because;
    private final Function<Codebase, List<String>> violations;

    Rule(String name, String because, Function<Codebase, List<String>> violations) {
        this.name = name;
        this.because = because;
        this.violations = violations;
    }

    static Rule ofClasses(String name, String because, ArchRule rule) {
        return ofPackage(name, because, basePackage -> rule);
    }

    static Rule ofPackage(String name, String because, Function<String, ArchRule> rule) {
        return new Rule(name, because, code -> rule.apply(code.basePackage())
                .allowEmptyShould(true)
                .evaluate(code.classes())
                .getFailureReport()
                .getDetails());
    }

    /** What holds, as a sentence; the name of the test that checks it. */
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Throws an {@link AssertionError} that names the rule, its reason and every place where it does not hold. */
    void check(Codebase code) {
        List<String> found = violations.apply(code);
        if (!found.isEmpty()) {
            throw new AssertionError("Rule '%s' does not hold in %d places (%s):%n%s"
                    .formatted(name, found.size(), because, String.join(System.lineSeparator(), found)));
        }
    }
}

package io.careerplan.planning.document;

import io.careerplan.kit.problem.InputError;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A named statement about a plan document; where it does not hold, it says so by JSON pointer (RFC 6901). */
public sealed interface DocumentRule permits PlanRule, SubmissionRule {

    /** The constant's name. */
    String name();

    /** Pointers to every place that breaks this rule; none where it holds. */
    Stream<String> brokenAt(PlanDocument document);

    /** Stable code of this rule in kebab case; the key of its text. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Everything in the document that breaks any of the rules. */
    static List<InputError> errors(PlanDocument document, DocumentRule... rules) {
        return Arrays.stream(rules)
                .flatMap(rule -> rule.brokenAt(document).map(pointer -> rule.at(pointer)))
                .toList();
    }

    private InputError at(String pointer) {
        return new InputError(pointer, code(), RuleTexts.of(code()));
    }
}

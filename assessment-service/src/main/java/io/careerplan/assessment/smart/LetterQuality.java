package io.careerplan.assessment.smart;

import io.careerplan.kit.language.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a goal does by one letter.
 *
 * @param letter which
 * @param points 0 to 2, the sum of its findings
 * @param findings one a rule
 */
public record LetterQuality(SmartLetter letter, int points, List<SmartFinding> findings) {

    /** The letter on the card of a goal, explained in this language. */
    public static LetterQuality of(SmartLetter letter, SmartCard card, Language language) {
        var findings = Stream.of(SmartRule.values())
                .filter(rule -> rule.letter() == letter)
                .map(rule -> SmartFinding.of(rule, card, language))
                .toList();
        return new LetterQuality(letter, card.points(letter), findings);
    }
}

package io.careerplan.planning.quality;

import static io.careerplan.planning.quality.QualityPart.ALIGNMENT;
import static io.careerplan.planning.quality.QualityPart.COMPLETENESS;
import static io.careerplan.planning.quality.QualityPart.FLEXIBILITY;
import static io.careerplan.planning.quality.QualityPart.REALISM;
import static io.careerplan.planning.quality.QualityPart.SPECIFICITY;
import static io.careerplan.planning.quality.Severity.ERROR;
import static io.careerplan.planning.quality.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What makes a plan good. A new rule is one constant, its texts and the test named after it. */
enum QualityRule {
    ROADMAP_IS_FILLED(COMPLETENESS, WARNING, CompletenessRules::roadmap),
    LEARNING_IS_FILLED(COMPLETENESS, WARNING, CompletenessRules::learning),
    TIMELINE_IS_FILLED(COMPLETENESS, WARNING, CompletenessRules::timeline),
    RESOURCES_ARE_FILLED(COMPLETENESS, WARNING, CompletenessRules::resources),
    RISKS_ARE_FILLED(COMPLETENESS, WARNING, CompletenessRules::risks),
    CONTINGENCIES_ARE_FILLED(COMPLETENESS, WARNING, CompletenessRules::contingencies),
    FLEXIBILITY_IS_FILLED(COMPLETENESS, WARNING, CompletenessRules::flexibility),
    IS_SPECIFIC(SPECIFICITY, WARNING, SpecificityRules::specific),
    IS_MEASURABLE(SPECIFICITY, WARNING, SpecificityRules::measurable),
    IS_TIMELY(SPECIFICITY, WARNING, SpecificityRules::timely),
    ACTIVITY_HAS_WEEKS(SPECIFICITY, WARNING, SpecificityRules::scheduled),
    CAPACITY_IS_KNOWN(REALISM, ERROR, RealismRules::capacity),
    FINISH_IS_LIKELY(REALISM, WARNING, RealismRules::finish),
    WEEK_FITS_CAPACITY(REALISM, ERROR, RealismRules::weeks),
    MONTH_FITS_BUDGET(REALISM, ERROR, RealismRules::months),
    MILESTONE_SERVES_GOAL(ALIGNMENT, WARNING, AlignmentRules::milestones),
    GOAL_SERVES_VALUE(ALIGNMENT, WARNING, AlignmentRules::goals),
    ACTIVITY_SERVES_GOAL_OR_GAP(ALIGNMENT, WARNING, AlignmentRules::activities),
    TARGET_FITS_VALUES(ALIGNMENT, WARNING, AlignmentRules::target),
    TARGET_HAS_ALTERNATIVE(FLEXIBILITY, WARNING, FlexibilityRules::target),
    GOAL_HAS_ALTERNATIVE(FLEXIBILITY, WARNING, FlexibilityRules::goals),
    SERIOUS_RISK_HAS_ANSWER(FLEXIBILITY, WARNING, FlexibilityRules::risks),
    REVIEWS_ARE_OFTEN_ENOUGH(FLEXIBILITY, WARNING, FlexibilityRules::reviews),
    SLACK_IS_ENOUGH(FLEXIBILITY, WARNING, FlexibilityRules::slack);

    private final QualityPart part;
    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final Function<QualityBasis, Stream<Reading>> check;

    QualityRule(QualityPart part, Severity severity, Function<QualityBasis, Stream<Reading>> check) {
        this.part = part;
        this.severity = severity;
        this.check = check;
    }

    QualityPart part() {
        return part;
    }

    /** Stable id of this rule in kebab case; the key of its texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What each place comes to that the rule is about; none where it does not apply. */
    List<Reading> readings(QualityBasis basis) {
        return check.apply(basis).toList();
    }

    /** How far the rule is kept; empty where it does not apply or nothing is known. */
    OptionalDouble share(List<Reading> readings) {
        DoubleStream known = readings.stream().filter(Reading::isKnown).mapToDouble(reading -> reading.share()
                .getAsDouble());
        return part == REALISM ? known.min() : known.average();
    }

    /** What is to be said of a place; nothing where the rule is kept. */
    Stream<Finding> finding(Reading reading) {
        if (reading.isKept()) {
            return Stream.of();
        }
        var key = reading.isKnown() ? id() : id() + ".unknown";
        return Stream.of(new Finding(
                id(),
                reading.pointer(),
                reading.isKnown() ? severity : Severity.INFO,
                QualityTexts.message(key, reading.arguments()),
                QualityTexts.fix(key, reading.arguments())));
    }
}

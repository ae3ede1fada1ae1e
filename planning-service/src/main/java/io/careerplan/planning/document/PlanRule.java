package io.careerplan.planning.document;

import java.util.function.Function;
import java.util.stream.Stream;

/** What every plan document keeps, drafts too. A new rule is one constant, its text and the test named after it. */
public enum PlanRule implements DocumentRule {
    ITEM_ID(ItemRules::oddIds),
    ITEM_COUNT(ItemRules::overfullSections),
    ENDS_AFTER_START(PeriodRules::endsTooEarly),
    AT_MOST_TEN_YEARS(PeriodRules::endsTooLate),
    MILESTONE_WITHIN_PLAN(PeriodRules::milestonesOutside),
    WEEK_WITHIN_PLAN(PeriodRules::weeksOutside),
    WEEK_STARTS_ON_MONDAY(PeriodRules::weeksNotFromMonday),
    EARLIEST_NOT_AFTER_LATEST(PeriodRules::crossedDates),
    MILESTONE_EXISTS(ReferenceRules::unknownMilestones),
    PREREQUISITE_EXISTS(ReferenceRules::unknownPrerequisites),
    PREREQUISITES_WITHOUT_CYCLE(Cycles::pointers),
    ACTIVITY_EXISTS(ReferenceRules::unknownActivities),
    HOURS_IN_RANGE(AmountRules::hoursOutOfRange),
    HOURS_ASCENDING(AmountRules::hoursNotAscending),
    COST_IN_RANGE(AmountRules::costsOutOfRange),
    CURRENCY_OF_BUDGET(AmountRules::otherCurrencies),
    RESERVE_SAYS_HOW_MUCH(AmountRules::reservesWithoutAmount),
    BLOCKED_WEEK_STARTS_ON_MONDAY(PeriodRules::blockedWeeksNotFromMonday),
    PATH_LEADS_TO_TARGET(PathRules::missedTargets),
    PATH_WITHOUT_LOOP(PathRules::loops),
    MOVES_IN_ORDER(PathRules::crossedMoves),
    RESIDUAL_NOT_ABOVE_INHERENT(RiskRules::risingResiduals),
    RISK_EXISTS(RiskRules::unknownRisks),
    ALTERNATIVE_EXISTS(RiskRules::unknownAlternatives);

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final Function<PlanDocument, Stream<String>> check;

    PlanRule(Function<PlanDocument, Stream<String>> check) {
        this.check = check;
    }

    @Override
    public Stream<String> brokenAt(PlanDocument document) {
        return check.apply(document);
    }
}

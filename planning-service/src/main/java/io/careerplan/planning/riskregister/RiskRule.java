package io.careerplan.planning.riskregister;

import io.careerplan.planning.document.RiskKind;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What could go wrong. A new rule is one constant, its texts and the test named after it. A fall in demand is no rule yet:
 * no fact that reaches this service tells of demand.
 */
enum RiskRule {
    OPEN_CRITICAL_GAPS(RiskKind.SKILL_DEVELOPMENT, Threats::openCriticalGaps),
    THIN_ANALYSIS(RiskKind.SKILL_DEVELOPMENT, Threats::thinAnalysis),
    SINGLE_SUPPORT(RiskKind.PROFESSIONAL, Threats::singleSupport),
    FULL_WEEKS(RiskKind.PERSONAL, Threats::fullWeeks),
    EFFORT_OVERRUN(RiskKind.PERSONAL, Threats::effortOverrun),
    INTERRUPTION(RiskKind.PERSONAL, Threats::interruption),
    ROLE_NOT_OPEN(RiskKind.MARKET, Threats::roleNotOpen),
    LOWER_PAY(RiskKind.MARKET, Threats::lowerPay),
    PROVIDER_FAILS(RiskKind.EXTERNAL, Threats::providerFails);

    private final RiskKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final Function<PlanSituation, Optional<Threat>> find;

    RiskRule(RiskKind kind, Function<PlanSituation, Optional<Threat>> find) {
        this.kind = kind;
        this.find = find;
    }

    RiskKind kind() {
        return kind;
    }

    /** Empty where the situation gives no cause. */
    Optional<Threat> find(PlanSituation situation) {
        return find.apply(situation);
    }

    /** Id of its risk and key of its texts, in kebab case. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

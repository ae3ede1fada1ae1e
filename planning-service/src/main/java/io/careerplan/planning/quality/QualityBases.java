package io.careerplan.planning.quality;

import io.careerplan.events.Circumstances;
import io.careerplan.events.GoalState;
import io.careerplan.events.GoalsState;
import io.careerplan.events.PersonState;
import io.careerplan.events.WorkValuesState;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.fact.Facts;
import io.careerplan.planning.fact.OccupationCopies;
import io.careerplan.planning.fact.OrganisationThresholds;
import io.careerplan.planning.fact.PersonFacts;
import io.careerplan.planning.forecast.ForecastInput;
import io.careerplan.planning.forecast.ForecastModel;
import io.careerplan.planning.plan.PlanSnapshot;
import io.careerplan.planning.quality.QualityLimits.Thresholds;
import io.careerplan.planning.schedule.PlanBases;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Gathers what a plan is judged by. Reads in the running transaction. */
@ApplicationScoped
class QualityBases {
    private static final String LEAST_SCORE = "gateMinimum";
    private static final String LEAST_MEAN = "gateMean";

    private final PlanBases bases;
    private final Facts facts;
    private final OccupationCopies occupations;
    private final OrganisationThresholds organisation;
    private final QualitySettings settings;

    QualityBases(
            PlanBases bases,
            Facts facts,
            OccupationCopies occupations,
            OrganisationThresholds organisation,
            QualitySettings settings) {
        this.bases = bases;
        this.facts = facts;
        this.occupations = occupations;
        this.organisation = organisation;
        this.settings = settings;
    }

    QualityBasis of(PlanSnapshot plan) {
        var known = facts.of(plan.personId());
        var standing = bases.ifCapacityIsKnown(plan);
        return new QualityBasis(
                plan.document(),
                standing,
                standing.map(ForecastInput::of).map(ForecastModel::run),
                goals(known),
                alignment(plan.document(), known),
                settings.limits(thresholds()));
    }

    /**
     * The plan under the hours of its change, where these are the ones the person has now: hours that are no longer there
     * keep no plan above the gate.
     */
    PlanSnapshot underHoursOf(PlanSnapshot changed, PlanSnapshot plan) {
        var stated = facts.of(plan.personId())
                .person()
                .map(PersonState::circumstances)
                .map(Circumstances::weeklyHours);
        return Optional.ofNullable(changed.document().resources().weeklyHours())
                .filter(hours -> stated.filter(now -> now.compareTo(hours) == 0).isPresent())
                .map(hours -> plan.saying(plan.document().withWeeklyHours(hours)))
                .orElse(plan);
    }

    private Thresholds thresholds() {
        return new Thresholds(
                organisation.own(LEAST_SCORE).orElseGet(settings::leastScore),
                organisation.own(LEAST_MEAN).orElseGet(settings::leastMean));
    }

    private static List<GoalState> goals(PersonFacts known) {
        return known.goals().map(GoalsState::goals).orElse(List.of());
    }

    /** From the values themselves where both sides are known, else as the last gap analysis found it. */
    private Optional<BigDecimal> alignment(PlanDocument document, PersonFacts known) {
        var path = document.roadmap().path();
        return path == null
                ? Optional.empty()
                : computed(path.target(), known).or(() -> analysed(path.target(), known));
    }

    private Optional<BigDecimal> computed(String target, PersonFacts known) {
        return known.workValues().map(WorkValuesState::values).flatMap(person -> occupations
                .occupation(target)
                .flatMap(occupation -> Optional.ofNullable(occupation.workValues()))
                .flatMap(offered -> ValueAlignment.of(person, offered)));
    }

    private static Optional<BigDecimal> analysed(String target, PersonFacts known) {
        return known.latestAnalysis().stream()
                .flatMap(analysis -> analysis.targets().stream())
                .filter(gaps -> gaps.occupation().equals(target))
                .findFirst()
                .flatMap(gaps -> Optional.ofNullable(gaps.alignment()));
    }
}

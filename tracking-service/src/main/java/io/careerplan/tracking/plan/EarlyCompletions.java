package io.careerplan.tracking.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

/** Judges whether a milestone is reached early. */
@ApplicationScoped
class EarlyCompletions {

    private final Plans plans;
    private final Standings standings;
    private final EarlySettings settings;

    EarlyCompletions(Plans plans, Standings standings, EarlySettings settings) {
        this.plans = plans;
        this.standings = standings;
        this.settings = settings;
    }

    /** By how many days a milestone of the plan is early that is reached now; empty when that is not worth a word. */
    OptionalInt daysOf(PlanCopy plan, Milestone milestone, Instant now) {
        LocalDate from = plans.firstWeekOf(milestone)
                .filter(week -> week.isAfter(plan.startsOn()))
                .orElse(plan.startsOn());
        LocalDate today = LocalDate.ofInstant(now, standings.zoneOf(plan.personId()));
        return new PlannedSpan(from, milestone.due()).earlyDays(today, settings.share());
    }
}

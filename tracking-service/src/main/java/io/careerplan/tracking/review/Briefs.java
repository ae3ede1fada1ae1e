package io.careerplan.tracking.review;

import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.Standings;
import io.careerplan.tracking.recommendation.Recommendation;
import io.careerplan.tracking.recommendation.Recommendations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Prepares reviews. */
@ApplicationScoped
class Briefs {

    private final ReviewRows rows;
    private final Standings standings;
    private final Recommendations recommendations;

    Briefs(ReviewRows rows, Standings standings, Recommendations recommendations) {
        this.rows = rows;
        this.standings = standings;
        this.recommendations = recommendations;
    }

    /** What there is to say about a plan at an instant. */
    Brief of(PlanCopy plan, Instant now) {
        return of(plan, standings.of(plan, now), now);
    }

    /** The same, of a standing that is known already. */
    Brief of(PlanCopy plan, PlanStanding standing, Instant now) {
        ZoneId zone = standings.zoneOf(plan.personId());
        LocalDate from = earlier(firstDay(plan, zone), standing.today());
        long logged = standings.minutesSince(plan.id(), from.atStartOfDay(zone).toInstant());
        LookBack back = new LookBack(standing, from, logged);
        return new Brief(
                now, from, standing.today(), back.planned(), back.happened(), back.milestones(), openOnes(plan));
    }

    private LocalDate firstDay(PlanCopy plan, ZoneId zone) {
        return rows.lastCompletion(plan.personId())
                .map(at -> LocalDate.ofInstant(at, zone))
                .filter(day -> day.isAfter(plan.startsOn()))
                .orElse(plan.startsOn());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private List<Brief.OpenRecommendation> openOnes(PlanCopy plan) {
        return recommendations.openOf(plan.id()).stream().map(Briefs::shown).toList();
    }

    private static Brief.OpenRecommendation shown(Recommendation open) {
        return new Brief.OpenRecommendation(open.id(), open.kind(), open.rule(), open.reference());
    }
}

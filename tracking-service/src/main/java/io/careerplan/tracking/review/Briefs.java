package io.careerplan.tracking.review;

import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.Standings;
import io.careerplan.tracking.progress.Pace;
import io.careerplan.tracking.progress.Schedules;
import io.careerplan.tracking.recommendation.Recommendation;
import io.careerplan.tracking.recommendation.Recommendations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Prepares reviews. */
@ApplicationScoped
class Briefs {

    private final ReviewRows rows;
    private final Standings standings;
    private final Schedules schedules;
    private final Recommendations recommendations;

    Briefs(ReviewRows rows, Standings standings, Schedules schedules, Recommendations recommendations) {
        this.rows = rows;
        this.standings = standings;
        this.schedules = schedules;
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
        Pace pace = Pace.of(schedules.of(standing));
        return new Brief(
                now,
                from,
                standing.today(),
                back.planned(),
                back.happened(),
                back.milestones(),
                openOnes(plan),
                metrics(plan, pace),
                decidedOnes(plan, pace));
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

    private Brief.Metrics metrics(PlanCopy plan, Pace now) {
        Optional<Pace> then = rows.lastCompletedOf(plan.id()).map(Review::brief).map(Brief::pace);
        return new Brief.Metrics(
                then.orElse(null), now, then.flatMap(now::since).orElse(null));
    }

    private List<Brief.OpenRecommendation> openOnes(PlanCopy plan) {
        return recommendations.openOf(plan.id()).stream().map(Briefs::shown).toList();
    }

    private static Brief.OpenRecommendation shown(Recommendation open) {
        return new Brief.OpenRecommendation(open.id(), open.kind(), open.rule(), open.reference());
    }

    private List<Brief.DecidedRecommendation> decidedOnes(PlanCopy plan, Pace now) {
        return recommendations.decidedOf(plan.id()).stream()
                .map(decided -> shown(decided, now))
                .toList();
    }

    private static Brief.DecidedRecommendation shown(Recommendation decided, Pace now) {
        return new Brief.DecidedRecommendation(
                decided.id(),
                decided.kind(),
                decided.rule(),
                decided.reference(),
                decided.state(),
                decided.decidedAt().orElseThrow(),
                decided.paceAtDecision(),
                now);
    }
}

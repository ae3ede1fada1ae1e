package io.careerplan.tracking.review;

import io.careerplan.events.ReviewKind;
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

    /** What there is to say at an instant in a review of that kind. */
    Brief of(PlanCopy plan, ReviewKind kind, Instant now) {
        return of(plan, kind, standings.of(plan, now), now);
    }

    /** The same, of a standing that is known already. */
    Brief of(PlanCopy plan, ReviewKind kind, PlanStanding standing, Instant now) {
        LookBack back = lookBack(plan, kind, standing);
        Pace pace = Pace.of(schedules.of(standing));
        return new Brief(
                now,
                back.from(),
                standing.today(),
                back.planned(),
                back.happened(),
                back.milestones(),
                openOnes(plan),
                metrics(plan, pace),
                decidedOnes(plan, pace));
    }

    private LookBack lookBack(PlanCopy plan, ReviewKind kind, PlanStanding standing) {
        ZoneId zone = standings.zoneOf(plan.personId());
        Instant since = since(plan, kind, beginning(standing).atStartOfDay(zone).toInstant());
        return new LookBack(
                standing,
                LocalDate.ofInstant(since, zone),
                standings.minutesSince(plan.id(), since),
                standings.reachedSince(plan.id(), since));
    }

    /** An instant, not its day: what was done later on that day no review of the kind has looked at yet. */
    private Instant since(PlanCopy plan, ReviewKind kind, Instant beginning) {
        return rows.lastCompletion(plan.id(), kind)
                .filter(completed -> completed.isAfter(beginning))
                .orElse(beginning);
    }

    private static LocalDate beginning(PlanStanding standing) {
        return earlier(standing.startsOn(), standing.today());
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

package io.careerplan.tracking.review;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.tracking.plan.Deadlines;
import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.Plans;
import io.careerplan.tracking.plan.Standings;
import io.careerplan.tracking.progress.Schedules;
import io.careerplan.tracking.recommendation.Recommendation.Occasion;
import io.careerplan.tracking.recommendation.Recommendations;
import io.careerplan.tracking.recommendation.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Completes reviews: keeps what was said, tells it, lets the rules recommend, and books the next. */
@ApplicationScoped
class ReviewCompletions {

    private final ReviewRows rows;
    private final Plans plans;
    private final Standings standings;
    private final Schedules schedules;
    private final Deadlines deadlines;
    private final Briefs briefs;
    private final Recommendations recommendations;
    private final AccessControl access;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ReviewCompletions(
            ReviewRows rows,
            Plans plans,
            Standings standings,
            Schedules schedules,
            Deadlines deadlines,
            Briefs briefs,
            Recommendations recommendations,
            AccessControl access,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.standings = standings;
        this.schedules = schedules;
        this.deadlines = deadlines;
        this.briefs = briefs;
        this.recommendations = recommendations;
        this.access = access;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Review complete(UUID id, Outcome outcome) {
        UUID personId = rows.personOf(id);
        access.require(personId, Section.PROGRESS, Verb.EDIT);
        rows.oneAtATime(personId);
        Review review = rows.lock(id);
        ReviewStatus before = review.status();
        before.complete();
        Instant now = clock.instant();
        PlanCopy plan = plans.requireLocked(review.planId());
        PlanStanding standing = standings.of(plan, now);
        demandKnown(outcome, standing);
        Occasion occasion = new Occasion(personId, plan.id(), id, now);
        recommendations.make(occasion, new Situation(standing, schedules.of(standing), outcome.attainment()));
        Brief brief = briefs.of(plan, review.kind(), standing, now);
        var completed = review.complete(outcome, brief, rows.toldCausesOf(review));
        recommendations.measure(occasion, brief.pace());
        deadlines.bookNext(plan, review.kind(), now);
        outbox.append(completed);
        audit.record("review-completed", "review", id, personId, before, completed);
        return review;
    }

    private static void demandKnown(Outcome outcome, PlanStanding standing) {
        List<String> known =
                standing.milestones().stream().map(MilestoneLine::id).toList();
        List<InputError> errors = outcome.strangers(known).stream()
                .map(id -> new InputError(
                        "/attainment/" + escaped(id), "unknown-milestone", "the plan has no such milestone"))
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
    }

    /** A member's name as a part of a JSON pointer (RFC 6901). */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

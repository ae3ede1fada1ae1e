package io.careerplan.tracking.recommendation;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.http.Slice;
import io.careerplan.tracking.progress.Pace;
import io.careerplan.tracking.recommendation.Recommendation.Decision;
import io.careerplan.tracking.recommendation.Recommendation.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes recommendations and takes the decisions on them. */
@ApplicationScoped
public class Recommendations {

    private final RecommendationRows rows;
    private final Proposals proposals;
    private final PlanPaces paces;
    private final AccessControl access;
    private final Audit audit;
    private final Clock clock;
    private final RecommendationLimits limits;
    private final DecisionLog decisions;

    Recommendations(
            RecommendationRows rows,
            Proposals proposals,
            PlanPaces paces,
            AccessControl access,
            Audit audit,
            Clock clock,
            RecommendationLimits limits,
            DecisionLog decisions) {
        this.rows = rows;
        this.proposals = proposals;
        this.paces = paces;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.limits = limits;
        this.decisions = decisions;
    }

    /**
     * Adds what the rules find in a plan, except for what is still open from an earlier review or said for good, and
     * measures what became of earlier decisions. The plan must be locked, so that a proposal that arrives meanwhile waits.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void make(Occasion occasion, Situation situation) {
        List<Recommendation> given = rows.of(occasion.planId());
        for (Rule rule : Rules.ALL) {
            rule.findings()
                    .apply(situation, limits)
                    .filter(finding -> given.stream().noneMatch(one -> one.saysAlready(rule, finding)))
                    .forEach(finding -> rows.add(new Recommendation(occasion, rule, finding)));
        }
        proposals.carry(occasion);
    }

    /** Keeps with each decision since the last review how the plan runs now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void measure(Occasion occasion, Pace pace) {
        rows.unmeasuredOf(occasion.planId()).forEach(decided -> decided.measure(occasion.reviewId(), pace));
    }

    /** What is still to be decided about a plan, oldest first. */
    public List<Recommendation> openOf(UUID planId) {
        return rows.openOf(planId);
    }

    /** What was decided about a plan and no review has looked back on yet, oldest first. */
    public List<Recommendation> decidedOf(UUID planId) {
        return rows.unmeasuredOf(planId);
    }

    /** A page of a person's recommendations, newest first. */
    @Transactional
    List<Recommendation> list(UUID personId, Slice slice) {
        access.require(personId, Section.PROGRESS, Verb.READ);
        return rows.page(personId, slice);
    }

    /** Decides a recommendation, once. */
    @Transactional
    Recommendation decide(UUID id, RecommendationState decision, @Nullable String reason) {
        Recommendation recommendation = rows.lock(id);
        access.require(recommendation.personId(), Section.PROGRESS, Verb.EDIT);
        RecommendationState before = recommendation.state();
        Instant now = clock.instant();
        recommendation.decideHere(new Decision(decision, reason, now, paces.of(recommendation.planId(), now)));
        String action = "recommendation-" + (decision == RecommendationState.ACCEPTED ? "accepted" : "rejected");
        audit.record(action, "recommendation", id, recommendation.personId(), before, decision);
        rows.flush();
        decisions.decided(recommendation.personId());
        return recommendation;
    }
}

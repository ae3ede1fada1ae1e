package io.careerplan.tracking.nextcall;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.PlanStatus;
import io.careerplan.tracking.deliverable.Documents;
import io.careerplan.tracking.personfact.KnownPerson;
import io.careerplan.tracking.personfact.NotedProposal;
import io.careerplan.tracking.personfact.OpenGoal;
import io.careerplan.tracking.review.OpenReview;
import io.careerplan.tracking.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that the rules look at: where a person stands on a day, as far as tracking was told.
 *
 * @param today in UTC; suggested dates lie far enough from the ends of their windows for any zone
 * @param coachApproves whether the person granted a coach the approval of plans
 * @param proposals those that wait for a decision
 * @param execution what is left of the plan, if it is active
 * @param texts what the product itself says, in the language of the reader
 */
public record Situation(
        UUID person,
        LocalDate today,
        KnownPerson known,
        Documents documents,
        Optional<LeadingPlan> plan,
        boolean coachApproves,
        List<NotedProposal> proposals,
        List<Advice> advice,
        List<OpenReview> reviews,
        Execution execution,
        Texts texts) {

    public Situation {
        proposals = List.copyOf(proposals);
        advice = List.copyOf(advice);
        reviews = List.copyOf(reviews);
    }

    /** The plan that leads, where it is at that point of its life. */
    Optional<UUID> plan(PlanStatus status) {
        return plan.filter(leading -> leading.status() == status).map(LeadingPlan::id);
    }

    /** The goal of that horizon that was set first. */
    Optional<OpenGoal> goal(GoalHorizon horizon) {
        return known.goals().stream().filter(goal -> goal.horizon() == horizon).findFirst();
    }
}

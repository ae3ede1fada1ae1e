package io.careerplan.tracking.journey;

import io.careerplan.tracking.nextcall.Advice;
import io.careerplan.tracking.nextcall.Execution;
import io.careerplan.tracking.nextcall.LeadingPlan;
import io.careerplan.tracking.personfact.NotedProposal;
import io.careerplan.tracking.review.OpenReview;
import java.util.List;
import java.util.Optional;

/**
 * A person's plans and what waits for a decision about them.
 *
 * @param stamp grows with every change of any of these
 */
record Pursuit(
        Optional<LeadingPlan> leading,
        List<NotedProposal> proposals,
        List<Advice> advice,
        List<OpenReview> reviews,
        Execution execution,
        long stamp) {}

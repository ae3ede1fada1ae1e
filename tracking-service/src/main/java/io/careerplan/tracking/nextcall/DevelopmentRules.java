package io.careerplan.tracking.nextcall;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.events.DeliverableStatus.OUTDATED;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SKILLS_DEVELOPMENT_PLAN;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SKILLS_GAP_ANALYSIS;
import static io.careerplan.tracking.deliverable.WorkflowStep.SKILLS_AND_GAPS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.personfact.Profile;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The rules of the development plan. A plan can be drafted without one, and an analysis may leave nothing to learn, so
 * nobody is held up by them.
 */
@Algorithm
final class DevelopmentRules {

    /** An analysis says what is missing, the hours for learning are known, and no plan says how it is closed. */
    static final CallRule MAKE_DEVELOPMENT_PLAN =
            new CallRule("make-development-plan", SKILLS_AND_GAPS, DevelopmentRules::make);

    /** A development plan is begun and not completed. */
    static final CallRule COMPLETE_DEVELOPMENT_PLAN =
            new CallRule("complete-development-plan", SKILLS_AND_GAPS, DevelopmentRules::complete);

    private DevelopmentRules() {}

    private static Stream<Call> make(Situation situation) {
        boolean wanting = situation.documents().is(SKILLS_DEVELOPMENT_PLAN, MISSING)
                || situation.documents().is(SKILLS_DEVELOPMENT_PLAN, OUTDATED);
        boolean planned = wanting
                && situation.documents().is(SKILLS_GAP_ANALYSIS, DONE)
                && situation.known().profile().filter(Profile::hoursSaid).isPresent();
        return planned
                ? situation.documents().reference(SKILLS_GAP_ANALYSIS).stream()
                        .map(analysis -> make(situation.person(), analysis))
                : Stream.empty();
    }

    private static Call make(UUID person, UUID analysis) {
        ObjectNode body = Bodies.empty().put("analysisId", analysis.toString());
        return Call.to(Operation.CREATE_DEVELOPMENT_PLAN, person).with(body).as(Necessity.OPTIONAL);
    }

    private static Stream<Call> complete(Situation situation) {
        return situation.documents().is(SKILLS_DEVELOPMENT_PLAN, PARTIAL)
                ? situation.documents().reference(SKILLS_DEVELOPMENT_PLAN).stream()
                        .map(plan -> Call.to(Operation.COMPLETE_DEVELOPMENT_PLAN, situation.person(), plan)
                                .as(Necessity.OPTIONAL))
                : Stream.empty();
    }
}

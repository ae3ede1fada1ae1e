package io.careerplan.tracking.nextcall;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SITUATION_REPORT;
import static io.careerplan.tracking.deliverable.WorkflowStep.ASSESSMENT_AND_GOALS;

import io.careerplan.kit.Algorithm;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of the situation report: how satisfied a person is, and where they stand in their work. */
@Algorithm
final class ReportRules {

    /** Nothing is known of the situation, or something is missing in it that may be a score. */
    static final CallRule ANSWER_SURVEY =
            new CallRule("answer-survey", ASSESSMENT_AND_GOALS, ReportRules::answerSurvey);

    /** The situation was never assessed. */
    static final CallRule ASSESS_SITUATION =
            new CallRule("assess-situation", ASSESSMENT_AND_GOALS, ReportRules::assessSituation);

    /** The situation was assessed, and the report lacks something. */
    static final CallRule COMPLETE_SITUATION =
            new CallRule("complete-situation", ASSESSMENT_AND_GOALS, ReportRules::completeSituation);

    private ReportRules() {}

    /** Once it was assessed, a score may be there already: the journey does not wait for another one. */
    private static Stream<Call> answerSurvey(Situation situation) {
        if (situation.documents().is(SITUATION_REPORT, MISSING)) {
            return Stream.of(survey(situation, beforeAPlan(situation)));
        }
        return incomplete(situation).stream().map(assessment -> survey(situation, Necessity.OPTIONAL));
    }

    private static Call survey(Situation situation, Necessity necessity) {
        return Call.to(Operation.ANSWER_SURVEY, situation.person())
                .with(SituationDraft.answers(), Choice.example("/answers", "survey-answers"))
                .as(necessity);
    }

    private static Stream<Call> assessSituation(Situation situation) {
        return assessment(situation).isPresent() || situation.documents().is(SITUATION_REPORT, DONE)
                ? Stream.empty()
                : Stream.of(Call.to(Operation.ASSESS_SITUATION, situation.person())
                        .with(SituationDraft.of(situation), SituationDraft.choices())
                        .as(beforeAPlan(situation)));
    }

    private static Stream<Call> completeSituation(Situation situation) {
        return incomplete(situation).stream().map(assessment -> {
            Call change = Call.to(Operation.CHANGE_SITUATION_ASSESSMENT, situation.person(), assessment);
            return change.with(Bodies.empty(), SituationDraft.choices())
                    .ifMatch(change.path())
                    .as(Necessity.OPTIONAL);
        });
    }

    /** The assessment of a report that is not done. */
    private static Optional<UUID> incomplete(Situation situation) {
        return situation.documents().is(SITUATION_REPORT, DONE) ? Optional.empty() : assessment(situation);
    }

    private static Optional<UUID> assessment(Situation situation) {
        return situation.documents().reference(SITUATION_REPORT);
    }

    /** Whoever has a plan is not held up by what comes before it. */
    private static Necessity beforeAPlan(Situation situation) {
        return situation.plan().isPresent() ? Necessity.OPTIONAL : Necessity.REQUIRED;
    }
}

package io.careerplan.tracking.journey;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.tracking.deliverable.WorkflowStep;
import io.careerplan.tracking.nextcall.Actor;
import io.careerplan.tracking.nextcall.NamedCall;
import io.careerplan.tracking.nextcall.Situation;
import io.careerplan.tracking.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the workflow.
 *
 * @param number from 1
 * @param state by its documents: OUTDATED if one is; MISSING or DONE if all are, those not offered yet included; else PARTIAL
 * @param waitingFor whom the step needs next; absent where nobody has to do anything for it now
 * @param documents in the workflow's order
 */
record StepView(
        int number,
        WorkflowStep name,
        String title,
        DeliverableStatus state,
        @Nullable Actor waitingFor,
        List<DocumentView> documents) {

    static StepView of(WorkflowStep step, Situation situation, List<NamedCall> next) {
        Texts texts = situation.texts();
        List<DocumentView> documents = step.documents().stream()
                .map(document -> DocumentView.of(document, situation.person(), situation.documents(), texts))
                .toList();
        return new StepView(
                step.number(),
                step,
                texts.of("journey.step." + step.text()),
                StepState.of(documents.stream().map(DocumentView::state).toList()),
                waitingFor(next.stream()
                        .filter(named -> named.rule().step() == step)
                        .toList()),
                documents);
    }

    /** Who makes the first of these calls that the journey waits for. */
    static @Nullable Actor waitingFor(List<NamedCall> next) {
        return next.stream()
                .map(NamedCall::call)
                .filter(call -> call.isRequired())
                .findFirst()
                .map(call -> call.by())
                .orElse(null);
    }
}

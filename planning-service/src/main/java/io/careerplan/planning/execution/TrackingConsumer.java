package io.careerplan.planning.execution;

import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.CatalogueEvent;
import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.MilestoneMissed;
import io.careerplan.events.PlanningEvent;
import io.careerplan.events.ReviewCompleted;
import io.careerplan.events.ReviewOpened;
import io.careerplan.events.TaskLogged;
import io.careerplan.events.TrackingDeliverableChanged;
import io.careerplan.events.TrackingEvent;
import io.careerplan.kit.consumer.EventHandler;
import io.careerplan.kit.consumer.EventShell;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to tracking. */
@ApplicationScoped
class TrackingConsumer implements EventHandler {
    private final EventShell shell;
    private final OutcomeRepository outcomes;
    private final TaskLogRepository logs;
    private final TaskEstimator estimates;
    private final ReviewFollowUp reviews;

    TrackingConsumer(
            EventShell shell,
            OutcomeRepository outcomes,
            TaskLogRepository logs,
            TaskEstimator estimates,
            ReviewFollowUp reviews) {
        this.shell = shell;
        this.outcomes = outcomes;
        this.logs = logs;
        this.estimates = estimates;
        this.reviews = reviews;
    }

    @Incoming("tracking")
    @Blocking
    void on(ConsumerRecord<String, byte[]> consumed) {
        shell.receive(this, consumed);
    }

    @Override
    public String consumer() {
        return "planning.tracking";
    }

    @Override
    public void handle(Event event, Envelope envelope) {
        switch (event) {
            case TrackingEvent fact -> note(fact);
            case CatalogueEvent other -> {}
            case AssessmentEvent other -> {}
            case PlanningEvent own -> {}
        }
    }

    /** Reviews change no plan by themselves: they may lead to a proposal, which somebody accepts or not. */
    private void note(TrackingEvent event) {
        switch (event) {
            case MilestoneCompleted fact -> outcomes.note(MilestoneOutcome.of(fact));
            case MilestoneMissed fact -> outcomes.note(MilestoneOutcome.of(fact));
            case TaskLogged fact -> logs.note(new TaskLog(fact, estimates.estimate(fact.planId(), fact.taskId())));
            case ReviewOpened opened -> {}
            case ReviewCompleted completed -> reviews.completed(completed);
            case TrackingDeliverableChanged other -> {}
        }
    }
}

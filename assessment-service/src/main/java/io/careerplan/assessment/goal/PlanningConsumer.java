package io.careerplan.assessment.goal;

import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.CatalogueEvent;
import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.ForecastCompleted;
import io.careerplan.events.PlanEvent;
import io.careerplan.events.PlanningDeliverableChanged;
import io.careerplan.events.PlanningEvent;
import io.careerplan.events.ProposalDecided;
import io.careerplan.events.ProposalPrepared;
import io.careerplan.events.TrackingEvent;
import io.careerplan.kit.consumer.EventHandler;
import io.careerplan.kit.consumer.EventShell;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to planning. */
@ApplicationScoped
class PlanningConsumer implements EventHandler {

    private final EventShell shell;
    private final ForecastNotes forecasts;

    PlanningConsumer(EventShell shell, ForecastNotes forecasts) {
        this.shell = shell;
        this.forecasts = forecasts;
    }

    @Incoming("planning")
    @Blocking
    void on(ConsumerRecord<String, byte[]> consumed) {
        shell.receive(this, consumed);
    }

    @Override
    public String consumer() {
        return "assessment.planning";
    }

    @Override
    public void handle(Event event, Envelope envelope) {
        switch (event) {
            case PlanningEvent fact -> note(fact);
            case AssessmentEvent own -> {}
            case CatalogueEvent own -> {}
            case TrackingEvent other -> {}
        }
    }

    /** Plans and proposals change nothing of what a person is, can do or wants. */
    private void note(PlanningEvent event) {
        switch (event) {
            case ForecastCompleted completed -> forecasts.note(completed.forecast());
            case PlanEvent other -> {}
            case ProposalPrepared other -> {}
            case ProposalDecided other -> {}
            case PlanningDeliverableChanged other -> {}
        }
    }
}

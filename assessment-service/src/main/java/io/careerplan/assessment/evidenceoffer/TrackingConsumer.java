package io.careerplan.assessment.evidenceoffer;

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
    private final OfferIntake offers;

    TrackingConsumer(EventShell shell, OfferIntake offers) {
        this.shell = shell;
        this.offers = offers;
    }

    @Incoming("tracking")
    @Blocking
    void on(ConsumerRecord<String, byte[]> consumed) {
        shell.receive(this, consumed);
    }

    @Override
    public String consumer() {
        return "assessment.tracking";
    }

    @Override
    public void handle(Event event, Envelope envelope) {
        switch (event) {
            case TrackingEvent fact -> note(fact);
            case AssessmentEvent own -> {}
            case CatalogueEvent own -> {}
            case PlanningEvent other -> {}
        }
    }

    /** Only what was reached shows anything of a skill. */
    private void note(TrackingEvent event) {
        switch (event) {
            case MilestoneCompleted reached -> offers.note(reached);
            case MilestoneMissed other -> {}
            case TaskLogged other -> {}
            case ReviewOpened other -> {}
            case ReviewCompleted other -> {}
            case TrackingDeliverableChanged other -> {}
        }
    }
}

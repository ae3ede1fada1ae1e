package io.careerplan.planning.fact;

import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.CatalogueEvent;
import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.PlanningEvent;
import io.careerplan.events.TrackingEvent;
import io.careerplan.kit.consumer.EventHandler;
import io.careerplan.kit.consumer.EventShell;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the catalogue. */
@ApplicationScoped
class CatalogueConsumer implements EventHandler {
    private final EventShell shell;
    private final CatalogueFacts facts;

    CatalogueConsumer(EventShell shell, CatalogueFacts facts) {
        this.shell = shell;
        this.facts = facts;
    }

    @Incoming("catalogue")
    @Blocking
    void on(ConsumerRecord<String, byte[]> consumed) {
        shell.receive(this, consumed);
    }

    @Override
    public String consumer() {
        return "planning.catalogue";
    }

    @Override
    public void handle(Event event, Envelope envelope) {
        switch (event) {
            case CatalogueEvent fact -> facts.note(fact);
            case AssessmentEvent other -> {}
            case PlanningEvent own -> {}
            case TrackingEvent other -> {}
        }
    }
}

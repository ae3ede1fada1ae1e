package io.careerplan.tracking.fact;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.MilestoneMissed;
import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewCompleted;
import io.careerplan.events.ReviewOpened;
import io.careerplan.events.TaskLogged;
import io.careerplan.events.TrackingDeliverableChanged;
import io.careerplan.events.TrackingEvent;
import io.careerplan.kit.consumer.EventHandler;
import io.careerplan.kit.consumer.EventShell;
import io.careerplan.tracking.deliverable.OwnDeliverables;
import io.careerplan.tracking.plan.MilestoneCompletion;
import io.careerplan.tracking.plan.Plans;
import io.careerplan.tracking.review.Reviews;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What tracking itself told: a milestone missed, or reached early, gives rise to a review; what was done shows in the documents. */
@ApplicationScoped
class TrackingFacts implements EventHandler {

    private final EventShell shell;
    private final Plans plans;
    private final Reviews reviews;
    private final OwnDeliverables own;

    TrackingFacts(EventShell shell, Plans plans, Reviews reviews, OwnDeliverables own) {
        this.shell = shell;
        this.plans = plans;
        this.reviews = reviews;
        this.own = own;
    }

    @Incoming("tracking")
    @Blocking
    void on(ConsumerRecord<String, byte[]> consumed) {
        shell.receive(this, consumed);
    }

    @Override
    public String consumer() {
        return "tracking.tracking";
    }

    @Override
    public void handle(Event event, Envelope envelope) {
        switch ((TrackingEvent) event) {
            case MilestoneMissed missed -> reviews.openFor(missed.planId(), causeOf(missed));
            case MilestoneCompleted completed -> lookAgainIfEarly(completed);
            case TaskLogged _, ReviewOpened _, ReviewCompleted _, TrackingDeliverableChanged _ -> {
                // Nothing follows from these alone.
            }
        }
        own.readOff(((TrackingEvent) event).personId());
    }

    /** Whether it was early was judged when it was reached, by the plan and the limits of then. */
    private void lookAgainIfEarly(MilestoneCompleted told) {
        plans.findCompletion(told.planId(), told.milestoneId())
                .flatMap(MilestoneCompletion::earlyDays)
                .ifPresent(days -> reviews.openFor(
                        told.planId(),
                        new ReviewCause(ReviewCause.Kind.MILESTONE_EARLY, told.milestoneId(), Integer.toString(days))));
    }

    private static ReviewCause causeOf(MilestoneMissed missed) {
        return new ReviewCause(
                ReviewCause.Kind.MILESTONE_MISSED,
                missed.milestoneId(),
                missed.due().toString());
    }
}

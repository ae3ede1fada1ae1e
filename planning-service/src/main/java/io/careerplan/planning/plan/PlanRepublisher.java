package io.careerplan.planning.plan;

import io.careerplan.events.Event;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says the present state of plans again; drafts that were never handed in are nobody else's business. */
@ApplicationScoped
class PlanRepublisher implements Republisher {
    private final PlanRepository plans;

    PlanRepublisher(PlanRepository plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return plans.ownersAfter(after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return plans.ofPerson(person).stream()
                .flatMap(plan -> plan.lastSaid().stream())
                .map(Event.class::cast)
                .toList();
    }
}

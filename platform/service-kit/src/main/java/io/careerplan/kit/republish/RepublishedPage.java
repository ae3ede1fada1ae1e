package io.careerplan.kit.republish;

import io.careerplan.events.Event;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says facts again, in transactions small enough that nobody waits for them. */
@ApplicationScoped
class RepublishedPage {

    private static final int PEOPLE = 50;

    private final Outbox outbox;

    RepublishedPage(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * A page that was said.
     *
     * @param last the person after whom the next page begins; absent when there is none
     */
    record Said(int events, @Nullable UUID last) {}

    @Transactional
    int ofTenant(Republisher republisher) {
        List<Event> events = republisher.ofTenant();
        outbox.appendAll(events);
        return events.size();
    }

    @Transactional
    int ofPerson(Republisher republisher, UUID person) {
        return say(republisher.ofPerson(person));
    }

    @Transactional
    Said ofPeopleAfter(Republisher republisher, UUID after) {
        List<UUID> people = republisher.peopleAfter(after, PEOPLE);
        int events = people.stream()
                .mapToInt(person -> say(republisher.ofPerson(person)))
                .sum();
        return new Said(events, people.size() < PEOPLE ? null : people.getLast());
    }

    private int say(List<Event> events) {
        events.forEach(outbox::append);
        return events.size();
    }
}

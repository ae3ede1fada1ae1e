package io.careerplan.kit.consumer;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.PersonErased;
import io.careerplan.kit.erasure.ErasedPeople;
import io.careerplan.kit.erasure.PersonTurns;
import io.careerplan.kit.event.Reading.Known;
import io.careerplan.kit.event.Reading.Malformed;
import io.careerplan.kit.inbox.Delivery;
import io.careerplan.kit.inbox.Inbox;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The effect of one event: guards and handler in one transaction of the event's tenant. */
@ApplicationScoped
class EventEffect {

    private final TenantScope tenants;
    private final PersonTurns turns;
    private final PersonHomes homes;
    private final ErasedPeople erased;
    private final Inbox inbox;
    private final Delivery delivery;

    EventEffect(
            TenantScope tenants,
            PersonTurns turns,
            PersonHomes homes,
            ErasedPeople erased,
            Inbox inbox,
            Delivery delivery) {
        this.tenants = tenants;
        this.turns = turns;
        this.homes = homes;
        this.erased = erased;
        this.inbox = inbox;
        this.delivery = delivery;
    }

    Outcome apply(String consumer, Known known, BiConsumer<Event, Envelope> handler) {
        String tenant = known.envelope().tenant();
        return tenants.call(
                tenant, () -> QuarkusTransaction.requiringNew().call(() -> inTransaction(consumer, known, handler)));
    }

    private Outcome inTransaction(String consumer, Known known, BiConsumer<Event, Envelope> handler) {
        Event event = known.event();
        delivery.begin(event.key());
        // Events of one person from several topics take turns, so that none slips past an erasure under way.
        turns.alone(event.key());
        if (person(event.key()).filter(homes::areElsewhere).isPresent()) {
            return Outcome.WRONG_TENANT;
        }
        if (isErased(event)) {
            return Outcome.ERASED;
        }
        if (!inbox.once(consumer, known.envelope().id(), event.key())) {
            return Outcome.DUPLICATE;
        }
        handler.accept(event, known.envelope());
        return delivery.isStale() ? Outcome.STALE : Outcome.APPLIED;
    }

    private boolean isErased(Event event) {
        return !(event instanceof PersonErased)
                && person(event.key()).filter(erased::contains).isPresent();
    }

    /** What is wrong with a record, placed in the tenant of the person it is about, so that their erasure finds it there. */
    Malformed atHome(@Nullable String key, Malformed malformed) {
        return Optional.ofNullable(key)
                .flatMap(EventEffect::person)
                .flatMap(homes::homeOf)
                .map(home -> new Malformed(malformed.reason(), malformed.cause(), home))
                .orElse(malformed);
    }

    /** Whether a record that cannot be read is about somebody who was erased, and so must not be kept. */
    boolean isErased(String tenant, String key) {
        return tenants.call(tenant, () -> person(key).filter(erased::contains).isPresent());
    }

    /** Empty for keys that are no person, as those of organisations. */
    private static Optional<UUID> person(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException anotherKey) {
            return Optional.empty();
        }
    }
}

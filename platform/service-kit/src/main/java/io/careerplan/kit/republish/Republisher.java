package io.careerplan.kit.republish;

import io.careerplan.events.Event;
import java.util.List;
import java.util.UUID;

/**
 * The owner of facts says them again: a bean per kind of fact. Methods run in the tenant's scope and in a
 * transaction, where nothing else is said. Events carry the present content and version; consumers drop what they have.
 */
public interface Republisher {

    /** Name for operators, kebab-case, for example {@code plans}. */
    String name();

    /** Tenants that have facts here even without people; called outside any tenant's scope. */
    default List<String> tenants() {
        return List.of();
    }

    /** Events that belong to the organisation and to no person, each of another key and none a lasting fact. */
    default List<Event> ofTenant() {
        return List.of();
    }

    /**
     * Ids of people with facts here, ascending, after the given one, at most so many. Erased people are not among them.
     *
     * @param after {@code new UUID(0, 0)} to begin with
     */
    List<UUID> peopleAfter(UUID after, int limit);

    /** Everything there is to say about one person, in the order in which it must be heard. */
    List<Event> ofPerson(UUID person);
}

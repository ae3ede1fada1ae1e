package io.careerplan.kit.republish;

import io.careerplan.events.Event;
import io.careerplan.kit.consumer.Samples;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Owns a plan of version 7 for each person it is told of; the plan's id is the person's. */
@ApplicationScoped
class SampleRepublisher implements Republisher {

    private final CurrentTenant tenant;
    private final Map<String, SortedSet<String>> people = new ConcurrentHashMap<>();

    SampleRepublisher(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    void own(String ofTenant, UUID person) {
        people.computeIfAbsent(ofTenant, any -> new TreeSet<>()).add(person.toString());
    }

    @Override
    public String name() {
        return "sample-plans";
    }

    @Override
    public List<String> tenants() {
        return List.copyOf(people.keySet());
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return people.getOrDefault(tenant.require(), new TreeSet<>()).tailSet(after + "\u0000").stream()
                .limit(limit)
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        boolean owned = people.getOrDefault(tenant.require(), new TreeSet<>()).contains(person.toString());
        return owned ? List.of(Samples.revised(person, person, 7)) : List.of();
    }
}

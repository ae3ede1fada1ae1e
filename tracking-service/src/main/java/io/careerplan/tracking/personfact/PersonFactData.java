package io.careerplan.tracking.personfact;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is kept here of what others said of a person. */
@ApplicationScoped
class PersonFactData implements PersonalData {

    private final PersonFactTable facts;
    private final PersonFacts reading;
    private final NotedProposals proposals;

    PersonFactData(PersonFactTable facts, PersonFacts reading, NotedProposals proposals) {
        this.facts = facts;
        this.reading = reading;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "journey";
    }

    @Override
    public Object export(UUID personId) {
        return new PersonFactExport(reading.of(personId), proposals.of(personId));
    }

    @Override
    public void erase(UUID personId) {
        facts.erase(personId);
        proposals.erase(personId);
    }
}

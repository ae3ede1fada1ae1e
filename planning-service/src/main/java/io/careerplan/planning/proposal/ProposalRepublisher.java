package io.careerplan.planning.proposal;

import io.careerplan.events.Event;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says the present state of proposals again. */
@ApplicationScoped
class ProposalRepublisher implements Republisher {
    private final ProposalRepository proposals;

    ProposalRepublisher(ProposalRepository proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return proposals.ownersAfter(after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return proposals.ofPerson(person).stream()
                .map(Proposal::lastSaid)
                .map(Event.class::cast)
                .toList();
    }
}

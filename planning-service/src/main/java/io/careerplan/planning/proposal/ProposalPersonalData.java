package io.careerplan.planning.proposal;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The proposals for a person's plans, and their name on the decisions they made on the plans of others. */
@ApplicationScoped
class ProposalPersonalData implements PersonalData {
    private final ProposalRepository proposals;

    ProposalPersonalData(ProposalRepository proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public Object export(UUID personId) {
        return proposals.ofPerson(personId).stream().map(ProposalView::from).toList();
    }

    @Override
    public void erase(UUID personId) {
        proposals.forgetDecider(personId);
        proposals.deleteOfPerson(personId);
    }
}

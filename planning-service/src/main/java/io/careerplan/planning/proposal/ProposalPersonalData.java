package io.careerplan.planning.proposal;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The proposals for a person's plans, and their name on the decisions they made on the plans of others. */
@ApplicationScoped
class ProposalPersonalData implements PersonalData {
    private final ProposalRepository proposals;
    private final EntityRows rows;

    ProposalPersonalData(ProposalRepository proposals, EntityRows rows) {
        this.rows = rows;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(Proposal.class, "personId = :person order by id", personId, ProposalView::from);
    }

    @Override
    public void erase(UUID personId) {
        proposals.forgetDecider(personId);
        proposals.deleteOfPerson(personId);
    }
}

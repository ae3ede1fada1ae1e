package io.careerplan.tracking.recommendation;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** The proposals to adjust a person's plans, as far as they are kept here. */
@ApplicationScoped
class ProposalData implements PersonalData {

    private final Session session;
    private final EntityRows rows;

    ProposalData(Session session, EntityRows rows) {
        this.rows = rows;
        this.session = session;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(ProposalCopy.class, "personId = :person order by preparedAt, id", personId, ProposalLink::of);
    }

    @Override
    public void erase(UUID personId) {
        session.createMutationQuery("delete from ProposalCopy where personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}

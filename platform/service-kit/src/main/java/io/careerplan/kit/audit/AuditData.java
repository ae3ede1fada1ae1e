package io.careerplan.kit.audit;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What the trail holds about a person: entries about them and by them. Erasure cuts the ties and leaves when what kind
 * of thing was done. It goes first, while it can still be told which sign-in was the person's.
 */
@ApplicationScoped
@Priority(Integer.MAX_VALUE)
class AuditData implements PersonalData {

    private static final int ROWS_AT_A_TIME = 200;

    private final Session session;
    private final Audit audit;

    AuditData(Session session, Audit audit) {
        this.session = session;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit-trail";
    }

    @Override
    public Object export(UUID person) {
        return session.createSelectionQuery(
                        "from AuditEntry where personId = :person or actorPerson = :person order by id",
                        AuditEntry.class)
                .setParameter("person", person)
                .setFetchSize(ROWS_AT_A_TIME)
                .getResultStream()
                .peek(session::detach);
    }

    @Override
    public void erase(UUID person) {
        session.flush();
        Sql unlink = Sql.of("select unlink_audit(?)", person);
        session.doWork(connection -> unlink.first(connection, row -> person));
        audit.recordUnlinked("person-erased", "person");
    }
}

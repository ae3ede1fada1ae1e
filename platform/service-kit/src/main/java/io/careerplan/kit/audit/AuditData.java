package io.careerplan.kit.audit;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * What the trail holds about a person: entries about them and by them. Erasure cuts the ties and leaves when what kind
 * of thing was done. It goes first, while it can still be told which sign-in was the person's.
 */
@ApplicationScoped
@Priority(Integer.MAX_VALUE)
class AuditData implements PersonalData {

    private final Session session;
    private final EntityRows rows;
    private final Audit audit;

    AuditData(Session session, EntityRows rows, Audit audit) {
        this.session = session;
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit-trail";
    }

    @Override
    public Object export(UUID person) {
        return rows.of(
                AuditEntry.class,
                "personId = :person or actorPerson = :person order by id",
                person,
                Function.identity());
    }

    @Override
    public void erase(UUID person) {
        session.flush();
        Sql unlink = Sql.of("select unlink_audit(?)", person);
        session.doWork(connection -> unlink.first(connection, row -> person));
        audit.recordUnlinked("person-erased", "person");
    }
}

package io.careerplan.kit.access;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Which person a sign-in is bound to. Two people under one, as can be while an erasure is on its way, are nobody. */
@ApplicationScoped
class SignIns {

    private static final String PEOPLE =
            "select id from member where tenant = ? and subject = ? and state = 'EMPLOYED' limit 2";

    private final Session session;
    private final CurrentTenant tenant;

    SignIns(Session session, CurrentTenant tenant) {
        this.session = session;
        this.tenant = tenant;
    }

    @Transactional
    public Optional<UUID> personOf(String subject) {
        Sql question = Sql.of(PEOPLE, tenant.require(), subject);
        List<UUID> people =
                session.doReturningWork(connection -> question.list(connection, row -> row.getObject(1, UUID.class)));
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }
}

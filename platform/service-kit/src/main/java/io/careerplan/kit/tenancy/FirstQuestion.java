package io.careerplan.kit.tenancy;

import io.careerplan.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * What most transactions begin with: the tenant, maybe a lock, and a question, on one way to the database and back instead of
 * three, which are a large part of what a read costs. Later in a transaction it is a question like any other.
 */
@ApplicationScoped
public class FirstQuestion {

    private final Session session;
    private final CurrentTenant tenant;
    private final TenantWord word;

    FirstQuestion(Session session, CurrentTenant tenant, TenantWord word) {
        this.session = session;
        this.tenant = tenant;
        this.word = word;
    }

    /** Takes the lock, if there is one to take, then asks in the running transaction. */
    public <T> List<T> ask(Optional<Sql> lock, Sql question, Sql.Row<T> row) {
        word.hold();
        try {
            return session.doReturningWork(connection -> {
                word.holdNoMore();
                var before = Stream.concat(word.owed(tenant.require()).stream(), lock.stream());
                return question.listAfter(before.toList(), connection, row);
            });
        } finally {
            word.holdNoMore();
        }
    }
}

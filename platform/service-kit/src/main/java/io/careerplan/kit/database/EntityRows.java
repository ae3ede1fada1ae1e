package io.careerplan.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Entities about a person, read as they are asked for and let go of afterwards: for whatever grows with the years. */
@ApplicationScoped
public class EntityRows {

    private final Session session;

    EntityRows(Session session) {
        this.session = session;
    }

    /**
     * Those that meet a condition; to be read and closed within the running transaction.
     *
     * @param where HQL on the entity's attributes that names {@code :person}, with the order
     */
    public <T> Stream<T> of(Class<T> entity, String where, UUID person) {
        return session.createSelectionQuery("from " + entity.getSimpleName() + " where " + where, entity)
                .setParameter("person", person)
                .setFetchSize(Sql.ROWS_AT_A_TIME)
                .getResultStream()
                .peek(session::detach);
    }
}

package io.careerplan.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
     * Views of those that meet a condition; to be read and closed within the running transaction.
     *
     * @param where HQL on the entity's attributes that names {@code :person}, with the order
     * @param view takes from an entity what is wanted of it, while it can still load what it has not
     */
    public <T, V> Stream<V> of(Class<T> entity, String where, UUID person, Function<T, V> view) {
        return session.createSelectionQuery("from " + entity.getSimpleName() + " where " + where, entity)
                .setParameter("person", person)
                .setFetchSize(Sql.ROWS_AT_A_TIME)
                .getResultStream()
                .map(row -> {
                    V wanted = view.apply(row);
                    session.detach(row);
                    return wanted;
                });
    }

    /**
     * Ids of people of whom there are such entities, after the given one, ascending, at most so many.
     *
     * @param where HQL on the entity's attributes, with none of the caller's words in it
     */
    public List<UUID> peopleAfter(Class<?> entity, String where, UUID after, int limit) {
        var people = "select distinct personId from " + entity.getSimpleName() + " where (" + where
                + ") and personId > :after order by personId";
        return session.createSelectionQuery(people, UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The same of any such entity. */
    public List<UUID> peopleAfter(Class<?> entity, UUID after, int limit) {
        return peopleAfter(entity, "1 = 1", after, limit);
    }
}

package io.careerplan.kit.idempotency;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The table of stored answers, in the transaction of whoever calls. */
@ApplicationScoped
class AnswerStore {

    /** Whose key it is: keys of others, in this tenant or another, are never seen. */
    record Key(String caller, String key) {}

    private final EntityManager entities;
    private final CurrentTenant tenant;

    AnswerStore(EntityManager entities, CurrentTenant tenant) {
        this.entities = entities;
        this.tenant = tenant;
    }

    /** Takes the key until the transaction ends; false while a twin holds it. */
    boolean lock(Key key) {
        var locked = entities.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:lock, 0))", Boolean.class)
                .setParameter("lock", String.join("\u001f", "idempotency", tenant.require(), key.caller(), key.key()))
                .getSingleResult();
        return (Boolean) locked;
    }

    Optional<StoredAnswer> find(Key key) {
        var rows = query("""
                select request, body_hash, status, location, etag, content_type, body, stored_at
                  from idempotent_answer where tenant = :tenant and caller = :caller and key = :key""", key).getResultList();
        return rows.stream().map(row -> answer((Object[]) row)).findFirst();
    }

    void forget(Key key) {
        query("delete from idempotent_answer where tenant = :tenant and caller = :caller and key = :key", key)
                .executeUpdate();
    }

    void store(Key key, @Nullable UUID person, StoredAnswer answer) {
        query("""
                insert into idempotent_answer (tenant, caller, key, caller_person, request, body_hash,
                                               status, location, etag, content_type, body, stored_at)
                values (:tenant, :caller, :key, :person, :request, :bodyHash,
                        :status, :location, :etag, :contentType, :body, :storedAt)""", key)
                .setParameter("person", person, UUID.class)
                .setParameter("request", answer.request())
                .setParameter("bodyHash", answer.bodyHash())
                .setParameter("status", answer.status())
                .setParameter("location", answer.location(), String.class)
                .setParameter("etag", answer.etag(), String.class)
                .setParameter("contentType", answer.contentType(), String.class)
                .setParameter("body", answer.body(), String.class)
                .setParameter("storedAt", answer.storedAt())
                .executeUpdate();
    }

    /** Requests of the person that are still kept; to be read and closed within the transaction. */
    Stream<Map<String, String>> ofCaller(UUID person) {
        Stream<?> rows = entities.createNativeQuery("""
                        select request, stored_at from idempotent_answer
                         where tenant = :tenant and caller_person = :person order by stored_at""", Object[].class)
                .setParameter("tenant", tenant.require())
                .setParameter("person", person)
                .setHint(HibernateHints.HINT_FETCH_SIZE, Sql.ROWS_AT_A_TIME)
                .getResultStream();
        return rows.map(row -> (Object[]) row)
                .map(row -> Map.of("request", (String) row[0], "storedAt", String.valueOf(row[1])));
    }

    /** Forgets what the person was answered and what others were answered about the person. */
    void forgetPerson(UUID person) {
        entities.createNativeQuery("""
                        delete from idempotent_answer
                         where tenant = :tenant
                           and (caller_person = :person
                                or strpos(concat_ws(' ', request, location, body), cast(:person as text)) > 0)""")
                .setParameter("tenant", tenant.require())
                .setParameter("person", person)
                .executeUpdate();
    }

    private NativeQuery<?> query(String sql, Key key) {
        return entities.createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .setParameter("tenant", tenant.require())
                .setParameter("caller", key.caller())
                .setParameter("key", key.key());
    }

    private static StoredAnswer answer(Object[] row) {
        return new StoredAnswer(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Instant) row[7]);
    }
}

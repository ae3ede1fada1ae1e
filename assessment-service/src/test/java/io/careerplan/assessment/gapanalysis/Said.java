package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.Someone;
import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What was said of people, laid straight into the database. */
@ApplicationScoped
public class Said {

    private static final String RATING = """
            insert into skill_rating (tenant, id, version, person_id, skill_id, rater_id, rater_erased, source, scale, level,
                                      rated_on, evidence, rated_at)
            values (:tenant, :id, 0, :person, :skill, :rater, false, :source, :scale, cast(:level as numeric),
                    date '2026-01-05', '[]', now())
            """;
    private static final String VALUES = """
            insert into work_values (tenant, id, version, document, updated_at)
            values (:tenant, :person, 0, cast(:document as jsonb), now())
            """;

    private final TenantScope scope;
    private final EntityManager database;
    private final Directory directory;

    Said(TenantScope scope, EntityManager database, Directory directory) {
        this.scope = scope;
        this.database = database;
        this.directory = directory;
    }

    /** The person rates themselves at a level of 0 to 7. */
    public UUID rated(Someone person, String skill, double level) {
        return rated(person, person.id(), "SELF", skill, BigDecimal.valueOf(level));
    }

    /** Somebody rates the person at a level of 0 to 7, or could not observe the skill. */
    public UUID rated(Someone person, UUID rater, String source, String skill, @Nullable BigDecimal level) {
        var id = Ids.next();
        write(person, () -> database.unwrap(Session.class)
                .createNativeMutationQuery(RATING)
                .setParameter("tenant", person.tenant().slug())
                .setParameter("id", id)
                .setParameter("person", person.id())
                .setParameter("skill", skill)
                .setParameter("rater", rater)
                .setParameter("source", source)
                .setParameter("scale", level == null ? null : "onet-level", String.class)
                .setParameter("level", level == null ? null : level.toString(), String.class)
                .executeUpdate());
        return id;
    }

    /** The person looks for achievement above all. */
    public void valuesAchievement(Someone person) {
        var document = """
                {"format": 1, "values": {"ACHIEVEMENT": 7, "INDEPENDENCE": 5, "RECOGNITION": 4, "RELATIONSHIPS": 3, \
                "SUPPORT": 2.5, "WORKING_CONDITIONS": 2}}""";
        write(person, () -> database.unwrap(Session.class)
                .createNativeMutationQuery(VALUES)
                .setParameter("tenant", person.tenant().slug())
                .setParameter("person", person.id())
                .setParameter("document", document)
                .executeUpdate());
    }

    /** Does this in a transaction that keeps whoever changes something of the person waiting until it ends. */
    public void holding(Someone person, Runnable work) {
        scope.run(
                person.tenant().slug(), () -> QuarkusTransaction.requiringNew().run(() -> {
                    directory.lock(person.id());
                    work.run();
                }));
    }

    /** Rows of the table about the person. */
    public long rows(Someone person, String table) {
        return scope.call(person.tenant().slug(), () -> QuarkusTransaction.requiringNew()
                .call(() -> database.unwrap(Session.class)
                        .createNativeQuery("select count(*) from " + table + " where person_id = :person", Long.class)
                        .setParameter("person", person.id())
                        .getSingleResult()));
    }

    private void write(Someone person, Runnable statement) {
        scope.run(person.tenant().slug(), () -> QuarkusTransaction.joiningExisting()
                .run(statement));
    }
}

package io.careerplan.assessment.person;

import io.careerplan.events.EmploymentState;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The people of the tenant in hand. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private static final String EXTERNAL_ID_TAKEN = "person_external_id_taken";

    /**
     * Writes the person now, so that their version is known and a name that was taken meanwhile is told from any other
     * failure.
     */
    void store(Person person) {
        persist(person);
        write();
    }

    /** Writes now whatever was made or changed, with the same refusal. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            throw EXTERNAL_ID_TAKEN.equals(violation.getConstraintName())
                    ? Refusal.conflict("external-id-taken")
                    : violation;
        }
    }

    Person require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The person, whom nobody else changes until this transaction ends. */
    Person requireAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    Optional<Person> findBySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** Who has this id in the organisation's systems; nobody else changes them until this transaction ends. */
    Optional<Person> findAloneByExternalId(String externalId) {
        return find("externalId", externalId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those who have these ids in the organisation's systems, in the order of their own. */
    List<Person> findByExternalIds(Collection<String> externalIds) {
        return byExternalIds(externalIds).list();
    }

    /** The same; nobody else changes them until this transaction ends. */
    List<Person> findAloneByExternalIds(Collection<String> externalIds) {
        return byExternalIds(externalIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * All ids as one array: the plan of a list of single parameters, once kept, compares each of them with each person of the
     * organisation.
     */
    private PanacheQuery<Person> byExternalIds(Collection<String> externalIds) {
        return find(
                "from Person e where cast(sql('? = any (?)', e.externalId, :ids) as Boolean) = true order by e.id",
                Map.of("ids", externalIds.toArray(String[]::new)));
    }

    /** Drops what was changed here and not written. */
    void forgetUnwritten() {
        getEntityManager().clear();
    }

    List<Person> slice(PeopleFilter filter, Slice slice) {
        var query = "from Person e where " + filter.condition() + slice.and(filter.order());
        return find(query, slice.with(filter.order(), filter.parameters()))
                .page(0, slice.fetch())
                .list();
    }

    /** Ids after this one, ascending. */
    List<UUID> idsAfter(UUID after, int limit) {
        return find("select e.id from Person e where e.id > ?1 order by e.id", after)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    boolean isEmployed(UUID id) {
        return count("id = ?1 and employmentState = ?2", id, EmploymentState.EMPLOYED) == 1;
    }
}

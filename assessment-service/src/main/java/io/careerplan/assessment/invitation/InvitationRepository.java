package io.careerplan.assessment.invitation;

import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The invitations of the people of the tenant in hand. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    private static final String OPEN = "status = InvitationState.OPEN";

    Invitation require(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    Invitation requireReceived(UUID invited, UUID id) {
        return find("id = ?1 and invitedId = ?2", id, invited)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Newest first. */
    List<Invitation> givenBy(UUID person, Slice slice) {
        return page("from Invitation e where e.personId = :person", person, slice);
    }

    /** Newest first. */
    List<Invitation> received(UUID invited, Slice slice) {
        return page("from Invitation e where e.invitedId = :person", invited, slice);
    }

    private List<Invitation> page(String which, UUID person, Slice slice) {
        return slice.newestFirst(this::find, which, Map.of("person", person));
    }

    long countOpen(UUID person, LocalDate today) {
        return count("personId = ?1 and " + OPEN + " and until >= ?2", person, today);
    }

    boolean isOpen(UUID person, UUID invited, LocalDate today) {
        return count("personId = ?1 and invitedId = ?2 and " + OPEN + " and until >= ?3", person, invited, today) > 0;
    }

    /**
     * Those that nothing has closed, whether or not their day has passed, which nobody else closes until this transaction ends;
     * who waited for that does not find it any more.
     */
    List<Invitation> findUnclosedAlone(UUID person, UUID invited) {
        return find(
                        "from Invitation e where e.personId = ?1 and e.invitedId = ?2 and e." + OPEN + " order by e.id",
                        person,
                        invited)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void forget(UUID person) {
        delete("personId = ?1 or invitedId = ?1", person);
    }
}

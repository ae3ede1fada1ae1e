package io.careerplan.planning.proposal;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ProposalStatus;
import io.careerplan.kit.http.Keyset;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Proposals of the present tenant. */
@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {

    Proposal require(UUID plan, UUID id) {
        return find("id = ?1 and planId = ?2", id, plan).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    Optional<Proposal> openOf(UUID plan) {
        return find("planId = ?1 and status = ?2", plan, ProposalStatus.OPEN).firstResultOptional();
    }

    /** Whether the occasion has led to a proposal. */
    boolean isPrepared(Occasion occasion) {
        return count(
                        "planId = ?1 and occasionKind = ?2 and occasionKey = ?3",
                        occasion.planId(),
                        occasion.kind(),
                        occasion.key())
                > 0;
    }

    /** Whether more hours were taken as an option and the person's circumstances led to no proposal since. */
    boolean hasAgreedHours(UUID plan) {
        return find(
                        "planId = ?1 and (chosen = ?2 or occasionKind = ?3) order by id desc",
                        plan,
                        OptionKind.MORE_HOURS,
                        OccasionKind.CIRCUMSTANCES)
                .firstResultOptional()
                .flatMap(Proposal::chosen)
                .filter(OptionKind.MORE_HOURS::equals)
                .isPresent();
    }

    /** Newest first. */
    List<Proposal> ofPlan(UUID plan, Slice slice) {
        return find(
                        "from Proposal e where e.planId = :plan" + slice.and(Keyset.BY_ID_NEWEST_FIRST),
                        slice.with(Keyset.BY_ID_NEWEST_FIRST, Map.of("plan", plan)))
                .page(0, slice.fetch())
                .list();
    }

    List<Proposal> ofPerson(UUID person) {
        return list("personId = ?1 order by id", person);
    }

    /** Ids of the people who have proposals, ascending. */
    List<UUID> ownersAfter(UUID after, int limit) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.personId from Proposal p where p.personId > :after order by p.personId",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Takes the name of an erased person off the decisions they made on the plans of others. */
    void forgetDecider(UUID person) {
        update("decidedBy = null where decidedBy = ?1", person);
    }

    void deleteOfPerson(UUID person) {
        delete("personId = ?1", person);
    }
}

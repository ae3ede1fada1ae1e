package io.careerplan.assessment.evidenceoffer;

import io.careerplan.kit.http.Keyset;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The offers to the people of the tenant in hand. */
@ApplicationScoped
class OfferRepository implements PanacheRepositoryBase<EvidenceOffer, UUID> {

    private static final String OF_PERSON = "from EvidenceOffer e where e.personId = :person and e.state in :states";

    EvidenceOffer require(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** In these states, what was reached last first. */
    List<EvidenceOffer> ofPerson(UUID person, Set<OfferState> states, Slice slice) {
        return find(
                        OF_PERSON + slice.and(Keyset.BY_ID_NEWEST_FIRST),
                        slice.with(Keyset.BY_ID_NEWEST_FIRST, Map.of("person", person, "states", states)))
                .page(0, slice.fetch())
                .list();
    }
}

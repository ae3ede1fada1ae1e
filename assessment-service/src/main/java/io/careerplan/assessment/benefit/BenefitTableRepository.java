package io.careerplan.assessment.benefit;

import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tables of the tenant in hand. */
@ApplicationScoped
class BenefitTableRepository implements PanacheRepositoryBase<BenefitTable, UUID> {

    BenefitTable require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** Newest first. */
    List<BenefitTable> slice(Slice slice) {
        return slice.newestFirst(this::find, "from BenefitTable e where true = true", Map.of());
    }
}

package io.careerplan.assessment.careerladder;

import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ladders of the tenant in hand. */
@ApplicationScoped
class CareerLadderRepository implements PanacheRepositoryBase<CareerLadder, UUID> {

    /** One that is not retired. */
    CareerLadder require(UUID id) {
        return find("id = ?1 and retiredAt is null", id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    /** Those that are not retired, newest first. */
    List<CareerLadder> present(Slice slice) {
        return slice.newestFirst(this::find, "from CareerLadder e where e.retiredAt is null", Map.of());
    }

    /** All that are not retired, oldest first. */
    List<CareerLadder> present() {
        return list("from CareerLadder e where e.retiredAt is null order by e.id");
    }

    /** Retired ones too, oldest first. */
    List<CareerLadder> everyOne() {
        return list("from CareerLadder e order by e.id");
    }

    long countPresent() {
        return count("retiredAt is null");
    }
}

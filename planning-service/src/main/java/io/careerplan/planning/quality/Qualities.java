package io.careerplan.planning.quality;

import io.careerplan.kit.problem.InputError;
import io.careerplan.planning.plan.PlanAccess;
import io.careerplan.planning.plan.PlanGate;
import io.careerplan.planning.plan.PlanSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Judging plans, for their readers and at the gate. */
@ApplicationScoped
@Transactional
class Qualities implements PlanGate {
    private final PlanAccess plans;
    private final QualityBases bases;

    Qualities(PlanAccess plans, QualityBases bases) {
        this.plans = plans;
        this.bases = bases;
    }

    QualityView read(UUID id) {
        var plan = plans.read(id);
        return QualityView.of(plan, PlanQuality.of(bases.of(plan)));
    }

    @Override
    public List<InputError> objections(PlanSnapshot plan) {
        var quality = PlanQuality.of(bases.of(plan));
        return quality.passes()
                ? List.of()
                : quality.faults().stream().map(Finding::toError).toList();
    }
}

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
        return quality.passes() ? List.of() : faults(quality);
    }

    @Override
    public List<InputError> objections(PlanSnapshot before, PlanSnapshot changed) {
        var quality = PlanQuality.of(bases.of(changed));
        return quality.passes() || leadsOut(before, changed, quality) ? List.of() : faults(quality);
    }

    private boolean leadsOut(PlanSnapshot before, PlanSnapshot changed, PlanQuality then) {
        if (!before.isActive()) {
            return false;
        }
        var now = PlanQuality.of(bases.of(bases.underHoursOf(changed, before)));
        return !now.passes() && then.scores().isBetterThan(now.scores());
    }

    private static List<InputError> faults(PlanQuality quality) {
        return quality.faults().stream().map(Finding::toError).toList();
    }
}

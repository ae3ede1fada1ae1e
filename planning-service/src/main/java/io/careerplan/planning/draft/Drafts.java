package io.careerplan.planning.draft;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.draft.Outcome.Drafted;
import io.careerplan.planning.draft.Outcome.Unrealistic;
import io.careerplan.planning.plan.PlanDrafts;
import io.careerplan.planning.plan.PlanView;
import io.careerplan.planning.wording.DraftTexts;
import io.careerplan.planning.wording.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Generating plans. */
@ApplicationScoped
@Transactional
class Drafts {
    private final DraftBases bases;
    private final PlanDrafts plans;
    private final AccessControl access;

    Drafts(DraftBases bases, PlanDrafts plans, AccessControl access) {
        this.bases = bases;
        this.plans = plans;
        this.access = access;
    }

    PlanView generate(UUID person, DraftRequest request) {
        access.require(person, Section.PLAN, Verb.EDIT);
        return switch (Generation.of(bases.of(person, request))) {
            case Drafted drafted -> plans.store(person, drafted.document());
            case Unrealistic none -> throw unrealistic(none);
        };
    }

    private static Refusal unrealistic(Unrealistic none) {
        return Refusal.conflict(
                "no-realistic-plan",
                none.limit().toString(),
                Figures.share(none.probability()),
                Optional.ofNullable(none.weeklyHours())
                        .map(hours -> Figures.hours(hours.doubleValue()))
                        .orElseGet(() -> DraftTexts.title("remedy.no-hours")),
                Optional.ofNullable(none.date())
                        .map(LocalDate::toString)
                        .orElseGet(() -> DraftTexts.title("remedy.no-date")));
    }
}

package io.careerplan.planning.plan;

import io.careerplan.kit.problem.Refusal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a plan stands in its life, and where it can go from there. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    ACTIVE,
    COMPLETED,
    ARCHIVED;

    /**
     * The status after the step.
     *
     * @throws Refusal 409 {@code wrong-plan-status}, naming the statuses from which the step is possible
     */
    PlanStatus moveTo(PlanStatus next) {
        if (!next.cameFrom().contains(this)) {
            throw Refusal.conflict("wrong-plan-status", this, next, names(next.cameFrom()));
        }
        return next;
    }

    /** Whether the document may be changed: a submitted one waits for its answer, a finished one is kept as it was. */
    boolean isEditable() {
        return this == DRAFT || isRevised();
    }

    /** Whether a change is kept as a numbered revision. */
    boolean isRevised() {
        return this == APPROVED || this == ACTIVE;
    }

    /** The statuses from which a plan gets here: DRAFT only by return of a submitted plan. */
    private Set<PlanStatus> cameFrom() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(DRAFT);
            case APPROVED -> EnumSet.of(SUBMITTED);
            case ACTIVE -> EnumSet.of(APPROVED);
            case COMPLETED -> EnumSet.of(ACTIVE);
            case ARCHIVED -> EnumSet.complementOf(EnumSet.of(ARCHIVED));
        };
    }

    private static String names(Set<PlanStatus> statuses) {
        return statuses.stream().map(PlanStatus::name).collect(Collectors.joining(", "));
    }

    static String editableNames() {
        return Arrays.stream(values())
                .filter(PlanStatus::isEditable)
                .map(PlanStatus::name)
                .collect(Collectors.joining(", "));
    }
}

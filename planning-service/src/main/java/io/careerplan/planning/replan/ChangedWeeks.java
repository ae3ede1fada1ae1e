package io.careerplan.planning.replan;

import static java.util.Comparator.naturalOrder;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.PlanDocument;
import java.time.LocalDate;
import java.util.Optional;

/** The weeks in which a change of a plan lays work otherwise than before. */
@Algorithm
public final class ChangedWeeks {
    private ChangedWeeks() {}

    /** Monday of the first week with a task that the present plan has not, or not so; empty where there is none. */
    public static Optional<LocalDate> first(PlanDocument changed, PlanDocument present) {
        var tasks = present.timeline().tasks();
        return changed.timeline().tasks().entrySet().stream()
                .filter(task -> !task.getValue().equals(tasks.get(task.getKey())))
                .map(task -> task.getValue().weekStart())
                .min(naturalOrder());
    }
}

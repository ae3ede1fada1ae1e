package io.careerplan.planning.curriculum;

import io.careerplan.events.Money;
import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Effort;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.wording.DraftTexts;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An activity before it has a date and a priority.
 *
 * @param id its id in the plan
 * @param kind what it comes to
 * @param title what is done
 * @param result what has been reached when it is done, beginning with a verb
 * @param prerequisites ids of steps to be done before
 * @param cost paid when it begins
 * @param reason why it is in the plan, with its figures
 */
public record Step(
        String id,
        StepKind kind,
        String title,
        String result,
        Effort effort,
        List<String> prerequisites,
        @Nullable Money cost,
        Origin origin,
        String reason,
        @Nullable String skillId,
        @Nullable String resourceId) {

    public Step {
        prerequisites = List.copyOf(prerequisites);
    }

    /** The PERT mean of its hours. */
    public double hours() {
        return effort.plannedHours().doubleValue();
    }

    /** The activity of a plan. */
    public Activity toActivity(String milestoneId, int priority) {
        return new Activity(
                title,
                milestoneId,
                effort,
                prerequisites,
                null,
                null,
                cost,
                priority,
                origin,
                reason,
                skillId,
                resourceId);
    }

    /** The step as equal parts, one after the other; the first is paid, and the last keeps the id and the result. */
    public List<Step> cutTo(Means means) {
        int parts = means.parts(hours());
        return parts == 1
                ? List.of(this)
                : IntStream.rangeClosed(1, parts)
                        .mapToObj(number -> part(number, parts))
                        .toList();
    }

    private Step part(int number, int parts) {
        boolean last = number == parts;
        return new Step(
                last ? id : partId(number),
                last ? kind : StepKind.PART,
                DraftTexts.title("part.title", title, number, parts),
                last ? result : DraftTexts.title("part.result", title, number, parts),
                ThreePoints.part(effort, parts),
                number == 1 ? prerequisites : List.of(partId(number - 1)),
                number == 1 ? cost : null,
                origin,
                reason,
                skillId,
                resourceId);
    }

    private String partId(int number) {
        return id + "-part-" + number;
    }
}

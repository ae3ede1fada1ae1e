package io.careerplan.planning.replan;

import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Learning;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.PathSection;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Roadmap;
import io.careerplan.planning.document.Task;
import io.careerplan.planning.document.Timeline;
import io.careerplan.planning.schedule.Capacity;
import io.careerplan.planning.schedule.PlanBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A plan with a part of it changed. */
final class Variant {
    private Variant() {}

    static PlanBasis with(PlanBasis basis, PlanDocument document) {
        return with(basis, document, basis.capacity());
    }

    static PlanBasis withWeeklyHours(PlanBasis basis, BigDecimal hours) {
        return with(
                basis, basis.document().withWeeklyHours(hours), basis.capacity().withWeeklyHours(hours));
    }

    static PlanDocument endingOn(PlanDocument plan, LocalDate day) {
        return new PlanDocument(
                plan.title(),
                plan.startsOn(),
                day,
                plan.roadmap(),
                plan.learning(),
                plan.timeline(),
                plan.flexibility(),
                plan.resources(),
                plan.risks(),
                plan.contingencies());
    }

    static PlanDocument with(PlanDocument plan, Map<String, Milestone> milestones, Map<String, Activity> activities) {
        return sections(
                plan,
                new Roadmap(milestones, plan.roadmap().path(), plan.roadmap().alternatives()),
                new Learning(activities),
                plan.timeline());
    }

    /** The chosen path and its alternatives, each as the change makes it. */
    static PlanDocument eachPath(PlanDocument plan, UnaryOperator<PathSection> change) {
        var roadmap = plan.roadmap();
        var chosen = roadmap.path();
        var changed = new Roadmap(
                roadmap.milestones(),
                chosen == null ? null : change.apply(chosen),
                each(roadmap.alternatives(), (id, path) -> change.apply(path)));
        return sections(plan, changed, plan.learning(), plan.timeline());
    }

    static PlanDocument withTasks(PlanDocument plan, Map<String, Task> tasks) {
        return sections(plan, plan.roadmap(), plan.learning(), new Timeline(tasks));
    }

    static Milestone due(Milestone milestone, LocalDate day) {
        return new Milestone(milestone.title(), day, milestone.goalId(), milestone.origin(), milestone.reason());
    }

    static Activity latest(Activity activity, @Nullable LocalDate day) {
        return new Activity(
                activity.title(),
                activity.milestoneId(),
                activity.effort(),
                activity.prerequisites(),
                activity.earliest(),
                day,
                activity.cost(),
                activity.priority(),
                activity.origin(),
                activity.reason(),
                activity.skillId(),
                activity.resourceId());
    }

    /** Each item as the change makes it, by id. */
    static <T> Map<String, T> each(Map<String, T> items, BiFunction<String, T, T> change) {
        var changed = new TreeMap<String, T>();
        items.forEach((id, item) -> changed.put(id, change.apply(id, item)));
        return changed;
    }

    private static PlanBasis with(PlanBasis basis, PlanDocument document, Capacity capacity) {
        return new PlanBasis(
                basis.planId(),
                document,
                capacity,
                basis.today(),
                basis.bias(),
                basis.remaining(),
                basis.reached(),
                basis.goals());
    }

    private static PlanDocument sections(PlanDocument plan, Roadmap roadmap, Learning learning, Timeline timeline) {
        return new PlanDocument(
                plan.title(),
                plan.startsOn(),
                plan.endsOn(),
                roadmap,
                learning,
                timeline,
                plan.flexibility(),
                plan.resources(),
                plan.risks(),
                plan.contingencies());
    }
}

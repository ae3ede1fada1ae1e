package io.careerplan.planning.forecast;

import static java.util.Objects.requireNonNullElse;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Learning;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Resources;
import io.careerplan.planning.document.Risks;
import io.careerplan.planning.document.Roadmap;
import io.careerplan.planning.document.Timeline;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A plan as it would be under a what-if. */
@Algorithm
final class ChangedPlan {
    private final PlanDocument document;
    private final WhatIf whatIf;
    private final Set<String> without;

    private ChangedPlan(PlanDocument document, WhatIf whatIf) {
        this.document = document;
        this.whatIf = whatIf;
        this.without = new HashSet<>(whatIf.leftOut());
    }

    static PlanDocument of(PlanDocument document, WhatIf whatIf) {
        return new ChangedPlan(document, whatIf).document();
    }

    private PlanDocument document() {
        var learning = learning();
        return new PlanDocument(
                document.title(),
                document.startsOn(),
                requireNonNullElse(whatIf.endsOn(), document.endsOn()),
                roadmap(),
                learning,
                timeline(learning),
                document.flexibility(),
                resources(),
                new Risks(kept(document.risks().register(), risk -> true)),
                document.contingencies());
    }

    private Roadmap roadmap() {
        var roadmap = document.roadmap();
        var milestones = kept(roadmap.milestones(), milestone -> true);
        milestones.replaceAll(
                (id, milestone) -> due(milestone, whatIf.dueDates().getOrDefault(id, milestone.due())));
        return new Roadmap(milestones, roadmap.path(), roadmap.alternatives());
    }

    private Learning learning() {
        return new Learning(kept(document.learning().activities(), activity -> !leadsToLeftOut(activity)));
    }

    private Timeline timeline(Learning learning) {
        var tasks = new TreeMap<>(document.timeline().tasks());
        tasks.values().removeIf(task -> !learning.activities().containsKey(task.activityId()));
        return new Timeline(tasks);
    }

    private Resources resources() {
        var resources = document.resources();
        var hours = whatIf.weeklyHours();
        return hours == null
                ? resources
                : new Resources(hours, resources.blockedWeeks(), resources.monthlyBudget(), resources.reserves());
    }

    private boolean leadsToLeftOut(Activity activity) {
        var milestone = activity.milestoneId();
        return milestone != null && without.contains(milestone);
    }

    private <T> Map<String, T> kept(Map<String, T> items, Predicate<T> wanted) {
        var kept = new TreeMap<>(items);
        kept.entrySet().removeIf(item -> without.contains(item.getKey()) || !wanted.test(item.getValue()));
        return kept;
    }

    private static Milestone due(Milestone milestone, LocalDate due) {
        return new Milestone(milestone.title(), due, milestone.goalId(), milestone.origin(), milestone.reason());
    }
}

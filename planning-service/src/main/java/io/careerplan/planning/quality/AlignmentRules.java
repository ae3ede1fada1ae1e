package io.careerplan.planning.quality;

import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.OriginKind;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Pointers;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a plan leads where the person wants to get. */
final class AlignmentRules {
    private AlignmentRules() {}

    static Stream<Reading> milestones(QualityBasis basis) {
        return basis.milestones()
                .map(milestone -> Reading.of(
                        Pointers.milestone(milestone.getKey()),
                        milestone.getValue().goalId() != null,
                        milestone.getValue().title()));
    }

    /** A goal that assessment has not told of counts neither way. */
    static Stream<Reading> goals(QualityBasis basis) {
        var known = basis.knownGoals();
        return basis.servedGoals().entrySet().stream().map(served -> {
            var goal = known.get(served.getKey());
            var at = Pointers.milestone(served.getValue()) + "/goalId";
            return goal == null
                    ? Reading.unknown(at, served.getKey())
                    : Reading.of(at, !goal.values().isEmpty(), goal.statement());
        });
    }

    static Stream<Reading> activities(QualityBasis basis) {
        return QualityBasis.items(basis.document().learning().activities())
                .map(activity -> Reading.of(
                        Pointers.activity(activity.getKey()),
                        isWanted(activity.getValue(), basis.document()),
                        activity.getValue().title()));
    }

    static Stream<Reading> target(QualityBasis basis) {
        var path = basis.document().roadmap().path();
        if (path == null) {
            return Stream.of();
        }
        var fair = basis.limits().fairAlignment();
        return Stream.of(basis.alignment()
                .map(known ->
                        Reading.of(Pointers.PATH, known.doubleValue() / fair.doubleValue(), path.target(), known, fair))
                .orElseGet(() -> Reading.unknown(Pointers.PATH, path.target())));
    }

    /** Its origin is a gap or goal, it develops a skill, or it leads to a milestone that serves a goal. */
    private static boolean isWanted(Activity activity, PlanDocument document) {
        var kind = activity.origin().kind();
        return kind == OriginKind.GAP
                || kind == OriginKind.GOAL
                || activity.skillId() != null
                || servesGoal(activity.milestoneId(), document);
    }

    private static boolean servesGoal(@Nullable String milestoneId, PlanDocument document) {
        var milestones = document.roadmap().milestones();
        return milestoneId != null
                && milestones.containsKey(milestoneId)
                && Objects.requireNonNull(milestones.get(milestoneId)).goalId() != null;
    }
}

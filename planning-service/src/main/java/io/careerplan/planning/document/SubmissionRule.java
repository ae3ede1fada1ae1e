package io.careerplan.planning.document;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a plan says before it is handed in, and goes on saying while it is approved or active. */
public enum SubmissionRule implements DocumentRule {
    HAS_MILESTONE(document -> none(document.roadmap().milestones().isEmpty(), Pointers.MILESTONES)),
    HAS_ACTIVITY(document -> none(document.learning().activities().isEmpty(), Pointers.ACTIVITIES)),
    HAS_CADENCE(document -> none(document.flexibility().cadence() == null, Pointers.CADENCE)),
    MILESTONE_HAS_WORK_OR_REASON(SubmissionRule::idleMilestones);

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final Function<PlanDocument, Stream<String>> check;

    SubmissionRule(Function<PlanDocument, Stream<String>> check) {
        this.check = check;
    }

    @Override
    public Stream<String> brokenAt(PlanDocument document) {
        return check.apply(document);
    }

    private static Stream<String> none(boolean missing, String pointer) {
        return missing ? Stream.of(pointer) : Stream.of();
    }

    private static Stream<String> idleMilestones(PlanDocument document) {
        return document.roadmap().milestones().entrySet().stream()
                .filter(milestone -> !milestone.getValue().hasReason())
                .filter(milestone -> !hasWork(document, milestone.getKey()))
                .map(milestone -> Pointers.milestone(milestone.getKey()));
    }

    private static boolean hasWork(PlanDocument document, String milestoneId) {
        return document.learning().plannedHoursOf(milestoneId).compareTo(BigDecimal.ZERO) > 0;
    }
}

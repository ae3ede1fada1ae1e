package io.careerplan.planning.forecast;

import io.careerplan.kit.Algorithm;
import io.careerplan.kit.problem.InputError;
import io.careerplan.planning.document.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a what-if cannot be meant of the plan that it is about, by places of the what-if. */
@Algorithm
final class WhatIfCheck {
    private static final int MOST_YEARS = 10;

    private final PlanDocument document;
    private final WhatIf whatIf;

    private WhatIfCheck(PlanDocument document, WhatIf whatIf) {
        this.document = document;
        this.whatIf = whatIf;
    }

    static List<InputError> errors(PlanDocument document, WhatIf whatIf) {
        var check = new WhatIfCheck(document, whatIf);
        return Stream.of(check.end(), check.milestones(), check.leftOut())
                .flatMap(errors -> errors)
                .toList();
    }

    private Stream<InputError> end() {
        var first = document.startsOn();
        return isWithin(lastDay(), first.plusDays(1), first.plusYears(MOST_YEARS))
                ? Stream.of()
                : Stream.of(new InputError("/endsOn", "out-of-range", "A plan ends within ten years of its start."));
    }

    private Stream<InputError> milestones() {
        return whatIf.dueDates().entrySet().stream().flatMap(this::milestone);
    }

    private Stream<InputError> milestone(Map.Entry<String, LocalDate> due) {
        var at = "/milestones/" + due.getKey().replace("~", "~0").replace("/", "~1");
        if (!document.roadmap().milestones().containsKey(due.getKey())) {
            return Stream.of(new InputError(at, "milestone-exists", "The plan has no milestone of this id."));
        }
        return isWithin(due.getValue(), document.startsOn(), lastDay())
                ? Stream.of()
                : Stream.of(new InputError(at, "milestone-within-plan", "A milestone is due on a day of the plan."));
    }

    private Stream<InputError> leftOut() {
        return IntStream.range(0, whatIf.leftOut().size())
                .filter(index -> !isKnown(whatIf.leftOut().get(index)))
                .mapToObj(index -> new InputError(
                        "/without/" + index, "item-exists", "The plan has no activity, milestone or risk of this id."));
    }

    private boolean isKnown(String id) {
        return document.learning().activities().containsKey(id)
                || document.roadmap().milestones().containsKey(id)
                || document.risks().register().containsKey(id);
    }

    private LocalDate lastDay() {
        return Objects.requireNonNullElse(whatIf.endsOn(), document.endsOn());
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

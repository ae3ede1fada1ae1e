package io.careerplan.planning.draft;

import io.careerplan.kit.problem.InputError;
import io.careerplan.planning.document.DocumentRule;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanRule;
import io.careerplan.planning.document.Resources;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a plan would refuse later is refused at its place in the request. */
final class DraftInput {
    private static final String SECTION_OF_BUDGET = "/resources";

    private DraftInput() {}

    /** Everything in the request that no plan could say. */
    static List<InputError> errors(DraftRequest request, LocalDate startsOn) {
        var end = Optional.ofNullable(request.endsOn()).orElse(startsOn.plusYears(1));
        var budget = new Resources(request.weeklyHours(), Set.of(), request.monthlyBudget(), null);
        var plan = new PlanDocument("draft", startsOn, end, null, null, null, null, budget, null, null);
        return DocumentRule.errors(plan, PlanRule.ENDS_AFTER_START, PlanRule.AT_MOST_TEN_YEARS, PlanRule.COST_IN_RANGE)
                .stream()
                .map(DraftInput::inRequest)
                .toList();
    }

    private static InputError inRequest(InputError error) {
        var pointer = error.pointer().startsWith(SECTION_OF_BUDGET)
                ? error.pointer().substring(SECTION_OF_BUDGET.length())
                : error.pointer();
        return new InputError(pointer, error.code(), error.detail());
    }
}

package io.careerplan.assessment.development;

import io.careerplan.assessment.developmentcontent.DevelopmentDocument;
import io.careerplan.assessment.gaprecord.FoundGaps.Target;
import io.careerplan.assessment.learning.Outlay;
import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person learns, how and by when.
 *
 * @param id the plan
 * @param version its version; also the ETag
 * @param personId whose
 * @param analysisId the gap analysis whose gaps it closes
 * @param status DRAFT while it can be changed, COMPLETED
 * @param targets the occupations of the analysis
 * @param startsOn its first day
 * @param deadline the last day on which anything may be due
 * @param weeklyHours hours of a week that it was planned within
 * @param monthlyBudget money of a calendar month that it was planned within; absent where money is no limit
 * @param objectives by skill id, as they begin
 * @param uncovered gaps that it leaves open, in part or as a whole, each with the reason
 * @param totalHours hours of all objectives; what serves several counts once
 * @param totalCost known prices of all objectives, one sum for each currency
 * @param unpriced ids of resources whose price nobody knows for certain; they count nothing against the budget
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param completedAt when it was completed
 */
public record DevelopmentPlanView(
        UUID id,
        long version,
        UUID personId,
        UUID analysisId,
        DevelopmentStatus status,
        List<Target> targets,
        LocalDate startsOn,
        LocalDate deadline,
        BigDecimal weeklyHours,
        @Nullable Money monthlyBudget,
        Map<String, ObjectiveView> objectives,
        List<UncoveredView> uncovered,
        BigDecimal totalHours,
        List<Money> totalCost,
        List<String> unpriced,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant completedAt) {

    static DevelopmentPlanView from(DevelopmentPlan plan) {
        var document = plan.document();
        var means = document.means();
        var outlay = Outlay.of(document.objectives());
        return new DevelopmentPlanView(
                plan.id(),
                plan.version(),
                plan.personId(),
                plan.analysisId(),
                plan.status(),
                document.targets(),
                means.startsOn(),
                means.deadline(),
                means.weeklyHours(),
                means.monthlyBudget(),
                objectives(document),
                document.uncovered().stream().map(UncoveredView::from).toList(),
                outlay.hours(),
                outlay.costs(),
                outlay.unpriced(),
                plan.createdAt(),
                plan.updatedAt(),
                plan.completedAt());
    }

    private static Map<String, ObjectiveView> objectives(DevelopmentDocument document) {
        var bySkill = new LinkedHashMap<String, ObjectiveView>();
        document.objectives().forEach(each -> bySkill.put(each.skillId(), ObjectiveView.from(each)));
        return bySkill;
    }
}

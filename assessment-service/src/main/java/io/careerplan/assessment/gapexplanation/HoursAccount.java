package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.effort.EffortBasis;
import io.careerplan.assessment.gap.Learning;
import io.careerplan.assessment.gapview.GapHours;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hours that closing a gap takes.
 *
 * @param basis RESOURCES: least and most hours of those named; JOB_ZONE: the gap's share of the preparation; or UNKNOWN
 * @param range the hours; absent exactly where the basis is unknown
 * @param preparation what they are a share of; present exactly where the basis is the job zone
 * @param resources learning resources that lead to the level, least hours first
 */
record HoursAccount(
        EffortBasis basis,
        @Nullable GapHours range,
        @Nullable PreparationAccount preparation,
        List<ResourceAccount> resources) {

    static HoursAccount of(Learning learning, DataRow target) {
        return new HoursAccount(
                learning.basis(),
                GapHours.exactly(learning.hours()),
                Optional.ofNullable(learning.preparation())
                        .map(preparation -> PreparationAccount.of(preparation, target))
                        .orElse(null),
                learning.resources().stream().map(ResourceAccount::of).toList());
    }
}

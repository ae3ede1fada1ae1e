package io.careerplan.assessment.gap;

import io.careerplan.assessment.effort.Effort;
import io.careerplan.assessment.effort.EffortBasis;
import io.careerplan.assessment.effort.HourRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What closing a gap takes.
 *
 * @param basis what the hours are known from
 * @param hours the range of hours; absent exactly where the basis is unknown
 * @param preparation what the hours are a share of; present exactly where the basis is the job zone
 * @param resources learning resources that lead to the level, least hours first
 */
public record Learning(
        EffortBasis basis,
        @Nullable HourRange hours,
        @Nullable Preparation preparation,
        List<LeadingResource> resources) {

    public Learning {
        resources = List.copyOf(resources);
    }

    static Learning of(String skillId, Effort effort, @Nullable Preparation preparation) {
        var resources = effort.resources().stream()
                .map(each -> LeadingResource.of(each, skillId))
                .toList();
        var share = effort.basis() == EffortBasis.JOB_ZONE ? preparation : null;
        return new Learning(effort.basis(), effort.hours(), share, resources);
    }
}

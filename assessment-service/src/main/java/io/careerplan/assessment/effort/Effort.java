package io.careerplan.assessment.effort;

import io.careerplan.assessment.catalogue.LearningResource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What closing one gap takes.
 *
 * @param basis what the hours are known from
 * @param hours the hours; absent exactly where the basis is unknown
 * @param resources those that are named of the learning resources that lead to the level: least hours first, without hours
 *     last; the shortest and the longest of all are always among them
 */
public record Effort(EffortBasis basis, @Nullable HourRange hours, List<LearningResource> resources) {

    public Effort {
        resources = List.copyOf(resources);
    }

    /** The hours, where known. */
    public Optional<HourRange> known() {
        return Optional.ofNullable(hours);
    }
}

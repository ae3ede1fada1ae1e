package io.careerplan.assessment.resourcefit;

import io.careerplan.assessment.catalogue.LearningResource;
import java.util.List;

/**
 * A gap to be closed.
 *
 * @param skillId the skill
 * @param skillName its name
 * @param critical whether it comes before those that are not
 * @param from where the person stands, as a share of the scale, 0 to 1
 * @param required where they should, above it
 * @param resources all that teach the skill, to whatever level
 */
public record Need(
        String skillId,
        String skillName,
        boolean critical,
        double from,
        double required,
        List<LearningResource> resources) {

    public Need {
        resources = List.copyOf(resources);
    }

    /** How far it is, in levels of the scale of 0 to 7. */
    double levels() {
        return (required - from) * Level.TOP;
    }
}

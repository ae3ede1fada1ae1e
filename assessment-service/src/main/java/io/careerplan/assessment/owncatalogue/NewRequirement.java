package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Requirement;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an own occupation asks of a skill.
 *
 * @param skillId the skill, of the shared catalogue or the organisation's own
 * @param importance 1 (not important) to 5 (extremely important)
 * @param level 0 to 7; without it the skill counts for likeness, and for no gap
 */
record NewRequirement(
        @NotBlank @Size(max = 60) String skillId,
        @DecimalMin("1") @DecimalMax("5") BigDecimal importance,
        @Nullable @DecimalMin("0") @DecimalMax("7") BigDecimal level) {

    static NewRequirement from(Requirement requirement) {
        var level = requirement.level();
        return new NewRequirement(
                requirement.skillId(),
                BigDecimal.valueOf(requirement.importance()),
                level == null ? null : BigDecimal.valueOf(level));
    }

    Requirement toRequirement(DataRow occupation) {
        return new Requirement(
                skillId,
                importance.doubleValue(),
                level == null ? null : level.doubleValue(),
                null,
                false,
                new DataRow(occupation.dataSet(), occupation.release(), occupation.row() + " " + skillId));
    }
}

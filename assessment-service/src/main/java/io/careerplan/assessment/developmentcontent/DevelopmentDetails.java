package io.careerplan.assessment.developmentcontent;

import io.careerplan.assessment.learning.Objective;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that can be changed about a plan.
 *
 * @param objectives by skill id; one that is taken out is named among what the plan does not cover, and any gap of the analysis that is
 *     named there can be put in
 */
public record DevelopmentDetails(@Size(max = 200) Map<String, ObjectiveDetails> objectives) {

    public static DevelopmentDetails of(List<Objective> objectives) {
        var bySkill = new LinkedHashMap<String, ObjectiveDetails>();
        objectives.forEach(each -> bySkill.put(each.skillId(), ObjectiveDetails.of(each)));
        return new DevelopmentDetails(bySkill);
    }
}

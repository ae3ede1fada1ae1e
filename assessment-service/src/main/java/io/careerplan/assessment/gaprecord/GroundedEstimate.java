package io.careerplan.assessment.gaprecord;

import io.careerplan.assessment.skillestimate.Voice;
import java.util.List;

/**
 * An estimate with the ratings that it rests on; stored, so that it stays explained when later ratings change it.
 *
 * @param skillId the skill
 * @param estimate c, 0 to 1
 * @param voices what each rater's latest rating brought to it
 */
public record GroundedEstimate(String skillId, double estimate, List<Voice> voices) {

    public GroundedEstimate {
        voices = List.copyOf(voices);
    }
}

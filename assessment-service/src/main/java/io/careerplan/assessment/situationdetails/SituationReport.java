package io.careerplan.assessment.situationdetails;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.Algorithm;
import java.util.Optional;

/**
 * How far the situation report of a person is. MISSING with neither an assessment nor a score of a survey; DONE when the
 * latest assessment says role, responsibilities, performance, strengths, weaknesses, areas to improve and compensation, and
 * any survey has a score, whether that assessment names it or not; PARTIAL with anything less.
 *
 * @param latest the latest assessment
 * @param measured whether any response to a survey has a score
 */
@Algorithm
public record SituationReport(Optional<SituationDetails> latest, boolean measured) {

    public DeliverableStatus status() {
        if (latest.isEmpty()) {
            return measured ? DeliverableStatus.PARTIAL : DeliverableStatus.MISSING;
        }
        return measured && isSaid(latest.get()) ? DeliverableStatus.DONE : DeliverableStatus.PARTIAL;
    }

    private static boolean isSaid(SituationDetails details) {
        return SituationPart.missing(details).stream().allMatch(SituationPart.SATISFACTION::equals);
    }
}

package io.careerplan.assessment.move;

import io.careerplan.events.MoveKind;
import io.careerplan.kit.Algorithm;
import org.jspecify.annotations.Nullable;

/**
 * What a move means for a career, the first that holds: PROMOTION if the job zone rises or the median wage rises beyond
 * the limit, STEP_BACK if either falls so, LATERAL if the zone is the same and the wage within the limit, else PIVOT.
 * Where the wages say nothing the zone decides.
 */
@Algorithm
final class MoveKinds {

    private MoveKinds() {}

    /**
     * The kind of a move.
     *
     * @param zoneChange job zones up or down; absent where one of the two is not known
     * @param pay what happens to the median wage
     */
    static MoveKind of(@Nullable Integer zoneChange, PayStep pay) {
        int zone = zoneChange == null ? 0 : Integer.signum(zoneChange);
        if (zone > 0 || pay == PayStep.RISES) {
            return MoveKind.PROMOTION;
        }
        if (zone < 0 || pay == PayStep.FALLS) {
            return MoveKind.STEP_BACK;
        }
        return zoneChange == null ? MoveKind.PIVOT : MoveKind.LATERAL;
    }
}

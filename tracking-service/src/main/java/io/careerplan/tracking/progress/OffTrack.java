package io.careerplan.tracking.progress;

import io.careerplan.kit.Algorithm;
import java.util.List;

/** Whether a plan has been off track for long enough to look at it together. */
@Algorithm
public final class OffTrack {

    private OffTrack() {}

    /**
     * Whether that many months in a row ended off track.
     *
     * @param latest up to that many months of the plan, newest first, without gaps
     * @param months at least 1
     */
    public static boolean isFor(List<MonthEnd> latest, int months) {
        return latest.size() == months && latest.stream().allMatch(MonthEnd::isOffTrack);
    }
}

package io.careerplan.assessment.gap;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.effort.HourRange;
import io.careerplan.assessment.readiness.Readiness;
import io.careerplan.assessment.readiness.Standing;
import io.careerplan.events.WorkValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found for one target; stored as it was found.
 *
 * @param occupation code of the target
 * @param title its title then
 * @param jobZone its job zone, 1 to 5, where the release gives one
 * @param source the row that names it
 * @param sums what the readiness and the coverage are made of
 * @param readiness R = Σ w·min(c, t) / Σ w·t, 0 to 1; absent where nothing was compared
 * @param standing where it stands among all occupations for the person; absent with the readiness
 * @param coverage share of the target's weight that the figures rest on, 0 to 1
 * @param alignment with the person's work values, 0 to 100; absent without data
 * @param workValues extent 1 to 7 to which the occupation serves each value; empty where the release has none
 * @param weightedGap Σ w·g over the skills with data
 * @param hours of learning that close all gaps; absent where one of them is not known, or nothing was compared
 * @param findings of every skill: the gaps by priority, then what is within error, met, or without data
 */
public record TargetFindings(
        String occupation,
        String title,
        @Nullable Integer jobZone,
        DataRow source,
        Readiness sums,
        @Nullable Double readiness,
        @Nullable Standing standing,
        double coverage,
        @Nullable Double alignment,
        Map<WorkValue, Double> workValues,
        double weightedGap,
        @Nullable HourRange hours,
        List<Finding> findings) {

    public TargetFindings {
        workValues = Collections.unmodifiableMap(new TreeMap<>(workValues));
        findings = List.copyOf(findings);
    }
}

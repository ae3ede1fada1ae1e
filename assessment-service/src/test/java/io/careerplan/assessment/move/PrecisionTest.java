package io.careerplan.assessment.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.readiness.RankedOccupation;
import io.careerplan.assessment.release.OfficialRelease;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is called near against what the release itself calls related; ten drawn at random would score .023. */
class PrecisionTest {

    private static final int FIRST = 10;

    @Test
    void ofTheTenNearestMoreThanHalfAreRelatedByTheRelease() {
        var release = OfficialRelease.orSkip();
        var catalogue = release.catalogue();
        var yardstick = Yardstick.of(catalogue, GapConventions.DEFAULT);
        var related = release.related();
        var precisions = catalogue.occupations().stream()
                .filter(Occupation::isRated)
                .mapToDouble(each -> precision(Departure.of(each).ranked(yardstick), related.get(each.code())))
                .summaryStatistics();

        assertEquals(879, precisions.getCount());
        assertTrue(precisions.getAverage() >= 0.55, "precision at 10 is " + precisions.getAverage());
    }

    private static double precision(List<RankedOccupation> ranked, List<String> related) {
        return ranked.stream()
                        .limit(FIRST)
                        .filter(each -> related.contains(each.code()))
                        .count()
                / (double) FIRST;
    }
}

package io.careerplan.tracking.deliverable;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.events.DeliverableStatus.OUTDATED;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static io.careerplan.tracking.deliverable.TrackingDocument.ADJUSTMENT_RECOMMENDATIONS;
import static io.careerplan.tracking.deliverable.TrackingDocument.PROGRESS_REPORT;
import static io.careerplan.tracking.deliverable.TrackingDocument.UPDATED_ACTION_PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TrackingDocumentTest {

    private static final Carrying BEGUN = new Carrying(false, false, false, false, false);

    @Test
    void aProgressReportBeginsWithWorkAndIsDoneWithAReview() {
        assertEquals(MISSING, PROGRESS_REPORT.status(BEGUN));
        assertEquals(PARTIAL, PROGRESS_REPORT.status(new Carrying(true, false, false, false, false)));
        assertEquals(DONE, PROGRESS_REPORT.status(new Carrying(true, true, false, false, false)));
        assertEquals(DONE, PROGRESS_REPORT.status(new Carrying(false, true, false, false, false)));
    }

    @Test
    void adjustmentRecommendationsAreMadeByAReviewAndDoneOnceAllAreDecided() {
        assertEquals(MISSING, ADJUSTMENT_RECOMMENDATIONS.status(BEGUN));
        assertEquals(PARTIAL, ADJUSTMENT_RECOMMENDATIONS.status(new Carrying(false, true, true, false, false)));
        assertEquals(DONE, ADJUSTMENT_RECOMMENDATIONS.status(new Carrying(false, true, false, false, false)));
    }

    @Test
    void anUpdatedActionPlanIsARevisionOfTheActiveOneUntilAnotherIsProposed() {
        assertEquals(MISSING, UPDATED_ACTION_PLAN.status(BEGUN));
        assertEquals(PARTIAL, UPDATED_ACTION_PLAN.status(new Carrying(false, false, false, false, true)));
        assertEquals(DONE, UPDATED_ACTION_PLAN.status(new Carrying(false, false, false, true, false)));
        assertEquals(OUTDATED, UPDATED_ACTION_PLAN.status(new Carrying(false, false, false, true, true)));
    }
}

package io.careerplan.assessment.situation;

import io.careerplan.kit.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What each change of an assessment leaves behind in its own transaction: the state of the report, the audit entry. */
@ApplicationScoped
class SituationTrail {

    private final SituationReports reports;
    private final Audit audit;

    SituationTrail(SituationReports reports, Audit audit) {
        this.reports = reports;
        this.audit = audit;
    }

    /**
     * Leaves both.
     *
     * @param before what it was; none for a new one
     */
    void leave(String action, SituationAssessment assessment, @Nullable SituationDetails before) {
        var person = assessment.personId();
        reports.renew(person);
        audit.record(action, "situation-assessment", assessment.id(), person, before, assessment.details());
    }
}

package io.careerplan.assessment.situation;

import io.careerplan.assessment.situationdetails.SituationDetails;
import io.careerplan.kit.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What each change of an assessment leaves behind in its own transaction: the state of the report, what follows from the pay, the audit
 * entry. */
@ApplicationScoped
class SituationTrail {

    private final SituationReports reports;
    private final PayWatch pay;
    private final Audit audit;

    SituationTrail(SituationReports reports, PayWatch pay, Audit audit) {
        this.reports = reports;
        this.pay = pay;
        this.audit = audit;
    }

    /**
     * Leaves all of it.
     *
     * @param before what it was; none for a new one
     */
    void leave(String action, SituationAssessment assessment, @Nullable SituationDetails before) {
        var person = assessment.personId();
        reports.renew(person);
        pay.assessed(person);
        audit.record(action, "situation-assessment", assessment.id(), person, before, assessment.details());
    }
}

package io.careerplan.assessment.situation;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.deliverable.Deliverables;
import io.careerplan.assessment.situationdetails.SituationReport;
import io.careerplan.assessment.survey.Satisfaction;
import io.careerplan.assessment.survey.SatisfactionWatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the state of the situation report, in the transaction of whatever it is made of. */
@ApplicationScoped
class SituationReports implements SatisfactionWatch {

    private final SituationRepository repository;
    private final Satisfaction satisfaction;
    private final Deliverables deliverables;

    SituationReports(SituationRepository repository, Satisfaction satisfaction, Deliverables deliverables) {
        this.repository = repository;
        this.satisfaction = satisfaction;
        this.deliverables = deliverables;
    }

    @Override
    public void answered(UUID person) {
        renew(person);
    }

    /** Says anew how far it is; what is read from is stored. */
    void renew(UUID person) {
        var latest = repository.latest(person);
        var report = new SituationReport(latest.map(SituationAssessment::details), satisfaction.isMeasured(person));
        deliverables.set(
                person,
                AssessmentDeliverable.SITUATION_REPORT,
                report.status(),
                latest.map(SituationAssessment::id).orElse(null));
    }
}

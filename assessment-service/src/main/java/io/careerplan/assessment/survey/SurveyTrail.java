package io.careerplan.assessment.survey;

import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** What a response leaves behind in its own transaction: the event, the situation report, the audit entry. */
@ApplicationScoped
class SurveyTrail {

    private final Outbox outbox;
    private final SatisfactionWatch watch;
    private final Audit audit;

    SurveyTrail(Outbox outbox, SatisfactionWatch watch, Audit audit) {
        this.outbox = outbox;
        this.watch = watch;
        this.audit = audit;
    }

    /** The response as it is shown. */
    SurveyResponseView leave(SurveyResponse response) {
        var view = SurveyResponseView.from(response);
        response.measured().ifPresent(outbox::append);
        watch.answered(view.personId());
        audit.record("survey-answered", "survey-response", view.id(), view.personId(), null, view);
        return view;
    }
}

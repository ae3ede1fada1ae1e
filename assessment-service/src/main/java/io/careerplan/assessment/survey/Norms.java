package io.careerplan.assessment.survey;

import io.careerplan.assessment.instrument.Instrument;
import jakarta.enterprise.context.ApplicationScoped;

/** How scores spread within the organisation in hand; never says whose they are. */
@ApplicationScoped
class Norms {

    private final SurveyRepository repository;
    private final SurveySettings settings;

    Norms(SurveyRepository repository, SurveySettings settings) {
        this.repository = repository;
        this.settings = settings;
    }

    /** As it is now. */
    Norm of(Instrument instrument) {
        var complete = repository.complete(instrument, settings.latestOfNorm()).stream()
                .map(each -> new CompleteAnswers(
                        each.person(), instrument.oriented(each.document().byItem())))
                .toList();
        return NormEstimation.of(instrument, complete, settings.conventions());
    }
}

package io.careerplan.assessment.survey;

import io.careerplan.assessment.instrument.Instrument;
import io.careerplan.assessment.scorechange.CompleteAnswers;
import io.careerplan.assessment.scorechange.Norm;
import io.careerplan.assessment.scorechange.NormEstimation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How scores spread within the organisation in hand; never says whose they are. */
@ApplicationScoped
class Norms {

    private final SurveyRepository repository;
    private final SurveySettings settings;

    private final Clock clock;

    Norms(SurveyRepository repository, SurveySettings settings, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * As it was when the month began in UTC: a norm that moved with each response would tell whoever answers before and
     * after a colleague what the colleague answered.
     */
    Norm of(Instrument instrument) {
        var complete = repository.complete(instrument, monthBegan(), settings.latestOfNorm()).stream()
                .map(each -> new CompleteAnswers(
                        each.person(), instrument.oriented(each.document().byItem())))
                .toList();
        return NormEstimation.of(instrument, complete, settings.conventions());
    }

    private Instant monthBegan() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .withDayOfMonth(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}

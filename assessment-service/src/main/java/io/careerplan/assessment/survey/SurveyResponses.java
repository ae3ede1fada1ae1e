package io.careerplan.assessment.survey;

import io.careerplan.assessment.instrument.Instrument;
import io.careerplan.assessment.instrument.Instruments;
import io.careerplan.assessment.instrument.Score;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.scorechange.Judgement;
import io.careerplan.assessment.scorechange.ScoreChange;
import io.careerplan.assessment.surveyanswer.NewSurveyResponse;
import io.careerplan.assessment.surveyanswer.ResponseCheck;
import io.careerplan.assessment.surveyanswer.ResponseDocument;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Takes what people answer, and shows it. */
@ApplicationScoped
@Transactional
class SurveyResponses {

    private final SurveyRepository repository;
    private final Instruments instruments;
    private final Norms norms;
    private final SurveySettings settings;
    private final SurveyTrail trail;
    private final Directory directory;
    private final AccessControl access;
    private final Cursors cursors;
    private final Clock clock;

    SurveyResponses(
            SurveyRepository repository,
            Instruments instruments,
            Norms norms,
            SurveySettings settings,
            SurveyTrail trail,
            Directory directory,
            AccessControl access,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.instruments = instruments;
        this.norms = norms;
        this.settings = settings;
        this.trail = trail;
        this.directory = directory;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** The person is locked, so that of two responses at once the later one is compared with the earlier one. */
    SurveyResponseView answer(UUID person, NewSurveyResponse given) {
        access.require(person, Section.SITUATION, Verb.EDIT);
        var instrument = new ResponseCheck(instruments).check(given);
        directory.lock(person);
        var score = instrument.score(given.byItem(), settings.leastAnswered());
        var document = ResponseDocument.of(
                given.answers(), score, change(person, instrument, score).orElse(null));
        var response = new SurveyResponse(person, instrument, document, clock.instant());
        repository.persistAndFlush(response);
        return trail.leave(response);
    }

    SurveyResponseView read(UUID person, UUID id) {
        access.require(person, Section.SITUATION, Verb.READ);
        return SurveyResponseView.from(repository.require(person, id));
    }

    PageOf<SurveyResponseView> list(UUID person, PageQuery page) {
        access.require(person, Section.SITUATION, Verb.READ);
        var slice = cursors.slice(page, "survey-responses", person);
        return slice.page(repository.ofPerson(person, slice), each -> Position.of(each.id()), SurveyResponseView::from);
    }

    /** Scores of one instrument over time. */
    PageOf<SatisfactionScore> series(UUID person, String instrument, PageQuery page) {
        access.require(person, Section.SITUATION, Verb.READ);
        var known = instruments.latest(instrument).orElseThrow(Refusal::notFound);
        var slice = cursors.slice(page, "survey-series", person, known.id());
        return slice.page(
                repository.ofInstrument(person, known.id(), slice),
                each -> Position.of(each.id()),
                SatisfactionScore::from);
    }

    private Optional<ScoreChange> change(UUID person, Instrument instrument, Score score) {
        return Optional.ofNullable(score.value()).flatMap(now -> repository
                .latestComparable(person, instrument)
                .flatMap(SurveyResponse::measuredScore)
                .map(before -> Judgement.of(before, now, norms.of(instrument), settings.conventions())));
    }
}

package io.careerplan.assessment.situation;

import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.situationdetails.NewSituationAssessment;
import io.careerplan.assessment.situationdetails.SituationCheck;
import io.careerplan.assessment.situationdetails.SituationDetails;
import io.careerplan.assessment.survey.Satisfaction;
import io.careerplan.assessment.survey.SatisfactionScore;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes, shows and changes assessments. */
@ApplicationScoped
@Transactional
public class SituationAssessments {

    private final SituationRepository repository;
    private final SituationSettings settings;
    private final SituationViews views;
    private final Satisfaction satisfaction;
    private final SituationTrail trail;
    private final Directory directory;
    private final AccessControl access;
    private final Cursors cursors;
    private final Clock clock;

    SituationAssessments(
            SituationRepository repository,
            SituationSettings settings,
            SituationViews views,
            Satisfaction satisfaction,
            SituationTrail trail,
            Directory directory,
            AccessControl access,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.views = views;
        this.satisfaction = satisfaction;
        this.trail = trail;
        this.directory = directory;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** The person is locked, so that the state of the report is told in the order in which it comes about and many at once come to no
     * more than there may be. */
    SituationView create(UUID person, NewSituationAssessment wanted) {
        access.require(person, Section.SITUATION, Verb.EDIT);
        directory.lock(person);
        var details = wanted.details(directory.today(person), () -> satisfaction.latest(person));
        check(person, details);
        demandRoom(person);
        var assessment = new SituationAssessment(person, details, clock.instant());
        repository.persistAndFlush(assessment);
        trail.leave("situation-assessed", assessment, null);
        return views.of(assessment);
    }

    SituationView read(UUID person, UUID id) {
        access.require(person, Section.SITUATION, Verb.READ);
        return views.of(repository.require(person, id));
    }

    /** The one of the latest day; 404 for whoever may not read the person's situation. */
    public Optional<SituationView> latest(UUID person) {
        access.require(person, Section.SITUATION, Verb.READ);
        return repository.latest(person).map(views::of);
    }

    PageOf<SituationView> list(UUID person, PageQuery page) {
        access.require(person, Section.SITUATION, Verb.READ);
        var slice = cursors.slice(page, "situation-assessments", person);
        var found = repository.ofPerson(person, slice);
        return slice.page(found, each -> Position.of(each.id()), views.of(person, found));
    }

    SituationView change(UUID person, UUID id, MergePatch patch, IfMatch ifMatch) {
        access.require(person, Section.SITUATION, Verb.EDIT);
        directory.lock(person);
        var assessment = repository.require(person, id);
        ifMatch.require(assessment.version());
        var before = assessment.details();
        var wanted = patch.applyTo(before);
        check(person, wanted);
        if (assessment.change(wanted, clock.instant())) {
            repository.flush();
            trail.leave("situation-changed", assessment, before);
        }
        return views.of(assessment);
    }

    private void demandRoom(UUID person) {
        if (repository.ofPerson(person) >= settings.mostOfPerson()) {
            throw Refusal.conflict("too-many-situation-assessments", settings.mostOfPerson());
        }
    }

    private void check(UUID person, SituationDetails wanted) {
        var scored = satisfaction.of(person, wanted.surveyResponses()).stream()
                .map(SatisfactionScore::responseId)
                .collect(Collectors.toSet());
        new SituationCheck(directory.today(person), scored::contains).check(wanted);
    }
}

package io.careerplan.assessment.qualification;

import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps, shows, changes and removes qualifications. */
@ApplicationScoped
@Transactional
class Qualifications {

    private final QualificationRepository repository;
    private final QualificationSettings settings;
    private final Directory directory;
    private final Audit audit;
    private final AccessControl access;
    private final Cursors cursors;
    private final Clock clock;

    Qualifications(
            QualificationRepository repository,
            QualificationSettings settings,
            Directory directory,
            Audit audit,
            AccessControl access,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.directory = directory;
        this.audit = audit;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** The person is locked, so that many at once cannot come to more than there may be. */
    QualificationView create(UUID person, NewQualification wanted) {
        access.require(person, Section.SITUATION, Verb.EDIT);
        directory.lock(person);
        check(person, wanted.kind(), wanted.details());
        if (repository.ofPerson(person) >= settings.mostOfPerson()) {
            throw Refusal.conflict("too-many-qualifications", settings.mostOfPerson());
        }
        var qualification = new Qualification(person, wanted.kind(), wanted.details(), clock.instant());
        repository.persistAndFlush(qualification);
        record("qualification-added", qualification, null, qualification.details());
        return QualificationView.from(qualification);
    }

    QualificationView read(UUID person, UUID id) {
        access.require(person, Section.SITUATION, Verb.READ);
        return QualificationView.from(repository.require(person, id));
    }

    PageOf<QualificationView> list(UUID person, PageQuery page) {
        access.require(person, Section.SITUATION, Verb.READ);
        var slice = cursors.slice(page, "qualifications", person);
        return slice.page(repository.ofPerson(person, slice), each -> Position.of(each.id()), QualificationView::from);
    }

    QualificationView change(UUID person, UUID id, MergePatch patch, IfMatch ifMatch) {
        access.require(person, Section.SITUATION, Verb.EDIT);
        var qualification = repository.require(person, id);
        ifMatch.require(qualification.version());
        var before = qualification.details();
        var wanted = patch.applyTo(before);
        check(person, qualification.kind(), wanted);
        if (qualification.change(wanted, clock.instant())) {
            repository.flush();
            record("qualification-changed", qualification, before, wanted);
        }
        return QualificationView.from(qualification);
    }

    void remove(UUID person, UUID id, IfMatch ifMatch) {
        access.require(person, Section.SITUATION, Verb.EDIT);
        var qualification = repository.require(person, id);
        ifMatch.require(qualification.version());
        repository.delete(qualification);
        repository.flush();
        record("qualification-removed", qualification, qualification.details(), null);
    }

    private void check(UUID person, QualificationKind kind, QualificationDetails wanted) {
        new QualificationCheck(kind, directory.today(person)).check(wanted);
    }

    private void record(
            String action,
            Qualification qualification,
            @Nullable QualificationDetails before,
            @Nullable QualificationDetails after) {
        audit.record(action, "qualification", qualification.id(), qualification.personId(), before, after);
    }
}

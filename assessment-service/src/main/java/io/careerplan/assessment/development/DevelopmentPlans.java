package io.careerplan.assessment.development;

import io.careerplan.assessment.developmentcontent.DevelopmentDetails;
import io.careerplan.assessment.developmentcontent.Drafting;
import io.careerplan.assessment.developmentcontent.NewDevelopmentPlan;
import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Makes, shows, changes and completes development plans. The person is locked, so that changes and events take turns. */
@ApplicationScoped
@Transactional
public class DevelopmentPlans {

    private final DevelopmentRepository repository;
    private final Drafting drafting;
    private final DevelopmentTrail trail;
    private final Directory directory;
    private final AccessControl access;
    private final Cursors cursors;
    private final Clock clock;

    DevelopmentPlans(
            DevelopmentRepository repository,
            Drafting drafting,
            DevelopmentTrail trail,
            Directory directory,
            AccessControl access,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.drafting = drafting;
        this.trail = trail;
        this.directory = directory;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
    }

    DevelopmentPlanView create(UUID person, NewDevelopmentPlan wanted) {
        access.require(person, Section.SKILLS, Verb.EDIT);
        directory.lock(person);
        var plan = new DevelopmentPlan(person, wanted.analysisId(), drafting.draft(person, wanted), clock.instant());
        repository.persistAndFlush(plan);
        trail.made(plan);
        return DevelopmentPlanView.from(plan);
    }

    DevelopmentPlanView read(UUID person, UUID id) {
        access.require(person, Section.SKILLS, Verb.READ);
        return DevelopmentPlanView.from(repository.require(person, id));
    }

    /** The one that was made last; 404 for whoever may not read the person's skills. */
    public Optional<DevelopmentPlanView> latest(UUID person) {
        access.require(person, Section.SKILLS, Verb.READ);
        return repository.latest(person).map(DevelopmentPlanView::from);
    }

    PageOf<DevelopmentPlanRow> list(UUID person, PageQuery page) {
        access.require(person, Section.SKILLS, Verb.READ);
        var slice = cursors.slice(page, "development-plans", person);
        return slice.page(repository.ofPerson(person, slice), plan -> Position.of(plan.id()), DevelopmentPlanRow::from);
    }

    DevelopmentPlanView change(UUID person, UUID id, MergePatch patch, IfMatch ifMatch) {
        access.require(person, Section.SKILLS, Verb.EDIT);
        directory.lock(person);
        var plan = repository.require(person, id);
        ifMatch.require(plan.version());
        var before = plan.document();
        var wanted = patch.applyTo(DevelopmentDetails.of(before.objectives()));
        plan.status().requireDraft();
        var changed = drafting.editing(person, plan.analysisId(), before).to(wanted);
        if (plan.change(changed, clock.instant())) {
            repository.flush();
            trail.changed(plan, before);
        }
        return DevelopmentPlanView.from(plan);
    }

    DevelopmentPlanView complete(UUID person, UUID id) {
        access.require(person, Section.SKILLS, Verb.EDIT);
        directory.lock(person);
        var plan = repository.require(person, id);
        plan.status().requireDraft();
        drafting.requireLatest(person, plan.analysisId());
        var event = plan.complete(clock.instant());
        repository.flush();
        trail.completed(plan, event);
        return DevelopmentPlanView.from(plan);
    }
}

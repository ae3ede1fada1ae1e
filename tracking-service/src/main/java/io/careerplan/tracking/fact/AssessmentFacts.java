package io.careerplan.tracking.fact;

import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.DevelopmentPlanCompleted;
import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GoalsChanged;
import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRevoked;
import io.careerplan.events.GrantState;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.events.PayChanged;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonErased;
import io.careerplan.events.PersonLeft;
import io.careerplan.events.PersonRegistered;
import io.careerplan.events.PersonState;
import io.careerplan.events.SatisfactionMeasured;
import io.careerplan.events.SkillProfileChanged;
import io.careerplan.events.WorkValuesChanged;
import io.careerplan.kit.access.GrantRegister;
import io.careerplan.kit.access.MemberRegister;
import io.careerplan.kit.consumer.EventHandler;
import io.careerplan.kit.consumer.EventShell;
import io.careerplan.kit.erasure.Erasure;
import io.careerplan.tracking.deliverable.DeliverableCopies;
import io.careerplan.tracking.personfact.PersonFacts;
import io.careerplan.tracking.plan.Deadlines;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** People with what they aim at and how satisfied they are, grants, organisations and erasures, as assessment tells them. */
@ApplicationScoped
class AssessmentFacts implements EventHandler {

    private final EventShell shell;
    private final MemberRegister members;
    private final GrantRegister grants;
    private final OrganisationCopies organisations;
    private final Erasure erasure;
    private final Deadlines deadlines;
    private final PersonFacts people;
    private final DeliverableCopies deliverables;
    private final SatisfactionFalls satisfaction;

    AssessmentFacts(
            EventShell shell,
            MemberRegister members,
            GrantRegister grants,
            OrganisationCopies organisations,
            Erasure erasure,
            Deadlines deadlines,
            PersonFacts people,
            DeliverableCopies deliverables,
            SatisfactionFalls satisfaction) {
        this.shell = shell;
        this.members = members;
        this.grants = grants;
        this.organisations = organisations;
        this.erasure = erasure;
        this.deadlines = deadlines;
        this.people = people;
        this.deliverables = deliverables;
        this.satisfaction = satisfaction;
    }

    @Incoming("assessment")
    @Blocking
    void on(ConsumerRecord<String, byte[]> consumed) {
        shell.receive(this, consumed);
    }

    @Override
    public String consumer() {
        return "tracking.assessment";
    }

    @Override
    public void handle(Event event, Envelope envelope) {
        switch ((AssessmentEvent) event) {
            case PersonRegistered registered -> follow(registered.person(), envelope);
            case PersonChanged changed -> follow(changed.person(), envelope);
            case PersonLeft left -> follow(left.person(), envelope);
            case PersonErased erased -> erase(erased);
            case GrantGiven given -> follow(given.grant());
            case GrantRevoked revoked -> follow(revoked.grant());
            case OrganisationChanged changed -> organisations.apply(changed.organisation());
            case GoalsChanged changed -> people.note(changed.goals());
            case WorkValuesChanged changed -> people.note(changed.workValues());
            case GapAnalysisCompleted completed -> people.note(completed.analysis());
            case AssessmentDeliverableChanged changed -> deliverables.note(changed.deliverable());
            case SatisfactionMeasured measured -> satisfaction.note(measured);
            case DevelopmentPlanCompleted other -> {}
            case PayChanged other -> {}
            case SkillProfileChanged _ -> {}
        }
    }

    /** Whom the erased had been granted access by has one less to turn to. */
    private void erase(PersonErased erased) {
        people.noteAccessOfGivers(erased.personId());
        erasure.erase(erased.personId(), erased.erasedAt());
    }

    private void follow(GrantState grant) {
        if (grants.apply(grant)) {
            people.noteAccess(grant.personId());
        }
    }

    /** A person who moves to another time zone has other deadlines. */
    private void follow(PersonState person, Envelope envelope) {
        people.note(person);
        if (members.apply(person)) {
            deadlines.renewOf(person.id(), envelope.time());
            people.noteAccessOfGivers(person.id());
        }
    }
}

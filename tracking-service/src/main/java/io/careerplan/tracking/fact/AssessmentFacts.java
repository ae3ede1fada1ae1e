package io.careerplan.tracking.fact;

import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GoalsChanged;
import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRevoked;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonErased;
import io.careerplan.events.PersonLeft;
import io.careerplan.events.PersonRegistered;
import io.careerplan.events.PersonState;
import io.careerplan.events.SkillProfileChanged;
import io.careerplan.events.WorkValuesChanged;
import io.careerplan.kit.access.GrantRegister;
import io.careerplan.kit.access.MemberRegister;
import io.careerplan.kit.consumer.EventHandler;
import io.careerplan.kit.consumer.EventShell;
import io.careerplan.kit.erasure.Erasure;
import io.careerplan.tracking.plan.Deadlines;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** People, grants, organisations and erasures, as assessment tells them. */
@ApplicationScoped
class AssessmentFacts implements EventHandler {

    private final EventShell shell;
    private final MemberRegister members;
    private final GrantRegister grants;
    private final OrganisationCopies organisations;
    private final Erasure erasure;
    private final Deadlines deadlines;

    AssessmentFacts(
            EventShell shell,
            MemberRegister members,
            GrantRegister grants,
            OrganisationCopies organisations,
            Erasure erasure,
            Deadlines deadlines) {
        this.shell = shell;
        this.members = members;
        this.grants = grants;
        this.organisations = organisations;
        this.erasure = erasure;
        this.deadlines = deadlines;
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
            case PersonRegistered registered -> follow(registered.person());
            case PersonChanged changed -> follow(changed.person());
            case PersonLeft left -> follow(left.person());
            case PersonErased erased -> erasure.erase(erased.personId(), erased.erasedAt());
            case GrantGiven given -> grants.apply(given.grant());
            case GrantRevoked revoked -> grants.apply(revoked.grant());
            case OrganisationChanged changed -> organisations.apply(changed.organisation());
            case SkillProfileChanged _, GoalsChanged _, WorkValuesChanged _, GapAnalysisCompleted _ -> {}
            case AssessmentDeliverableChanged _ -> {}
        }
    }

    /** A person who moves to another time zone has other deadlines. */
    private void follow(PersonState person) {
        if (members.apply(person)) {
            deadlines.renewOf(person.id());
        }
    }
}

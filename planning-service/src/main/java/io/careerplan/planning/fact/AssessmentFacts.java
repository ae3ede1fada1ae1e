package io.careerplan.planning.fact;

import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.DevelopmentPlanCompleted;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GoalsChanged;
import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRevoked;
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
import io.careerplan.kit.erasure.Erasure;
import jakarta.enterprise.context.ApplicationScoped;

/** What each of assessment's facts does here. */
@ApplicationScoped
class AssessmentFacts {
    private final MemberRegister members;
    private final GrantRegister grants;
    private final OrganisationSettings organisations;
    private final PersonFactWriter people;
    private final Erasure erasure;

    AssessmentFacts(
            MemberRegister members,
            GrantRegister grants,
            OrganisationSettings organisations,
            PersonFactWriter people,
            Erasure erasure) {
        this.members = members;
        this.grants = grants;
        this.organisations = organisations;
        this.people = people;
        this.erasure = erasure;
    }

    void note(AssessmentEvent event) {
        switch (event) {
            case OrganisationChanged changed -> organisations.apply(changed.organisation());
            case PersonRegistered registered -> apply(registered.person());
            case PersonChanged changed -> apply(changed.person());
            case PersonLeft left -> apply(left.person());
            case PersonErased erased -> erasure.erase(erased.personId(), erased.erasedAt());
            case GrantGiven given -> grants.apply(given.grant());
            case GrantRevoked revoked -> grants.apply(revoked.grant());
            case SkillProfileChanged changed -> people.keep(changed.profile());
            case GoalsChanged changed -> people.keep(changed.goals());
            case WorkValuesChanged changed -> people.keep(changed.workValues());
            case GapAnalysisCompleted completed -> people.keep(completed.analysis());
            case DevelopmentPlanCompleted completed -> people.keep(completed.plan());
            case SatisfactionMeasured other -> {}
            case PayChanged other -> {}
            case AssessmentDeliverableChanged other -> {}
        }
    }

    private void apply(PersonState person) {
        members.apply(person);
        people.keep(person);
    }
}

package io.careerplan.assessment.rater;

import io.careerplan.assessment.invitation.InvitedRaters;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.AccessGrant;
import io.careerplan.kit.access.Caller;
import io.careerplan.kit.access.GrantRegister;
import io.careerplan.kit.access.Role;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** As what the caller rates a person: as the grant or the invitation says, never as they say themselves. */
@ApplicationScoped
public class Raters {

    private final AccessControl access;
    private final GrantRegister grants;
    private final InvitedRaters invited;
    private final Caller caller;

    Raters(AccessControl access, GrantRegister grants, InvitedRaters invited, Caller caller) {
        this.access = access;
        this.grants = grants;
        this.invited = invited;
        this.caller = caller;
    }

    /**
     * The caller as a rater of the person. What people say of themselves never counts as evidence, whatever they name. Whom a
     * grant lets rate does so by the grant, invited or not.
     *
     * @throws Refusal 404 for whoever may not rate the person's skills
     */
    public Rater of(UUID person) {
        var allowed = access.allows(person, Section.SKILLS, Verb.EDIT);
        var rater = caller.personId().orElseThrow(Refusal::notFound);
        return allowed ? allowed(person, rater) : invited(person, rater);
    }

    /**
     * The caller as somebody else who approves the person's skills.
     *
     * @throws Refusal 404 for whoever may not rate them, 409 for the person and for whoever may not approve them
     */
    public Rater approving(UUID person) {
        var rater = of(person);
        if (!rater.approves()) {
            throw Refusal.conflict("approver-rates-evidence", person);
        }
        return rater;
    }

    private Rater invited(UUID person, UUID rater) {
        return invited.find(person, rater).map(by -> Rater.invited(rater, by)).orElseThrow(Refusal::notFound);
    }

    private Rater allowed(UUID person, UUID rater) {
        return rater.equals(person)
                ? new Rater(rater, RatingSource.SELF, false)
                : new Rater(rater, standing(person, rater), access.allows(person, Section.SKILLS, Verb.APPROVE));
    }

    /** Who was granted it in both roles rates as a coach. */
    private RatingSource standing(UUID person, UUID rater) {
        return grants.givenBy(person).stream()
                .filter(grant -> grant.granteeId().equals(rater) && opensRating(grant))
                .map(AccessGrant::role)
                .filter(role -> caller.roles().contains(Role.valueOf(role.name())))
                .min(GrantRole::compareTo)
                .map(role -> RatingSource.valueOf(role.name()))
                .orElseThrow(Refusal::notFound);
    }

    private static boolean opensRating(AccessGrant grant) {
        return !grant.revoked()
                && grant.sections().contains(GrantSection.SKILLS)
                && grant.verbs().contains(GrantVerb.EDIT);
    }
}

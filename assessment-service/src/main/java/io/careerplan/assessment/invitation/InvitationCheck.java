package io.careerplan.assessment.invitation;

import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.ListedOnce;
import io.careerplan.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

/** What an invitation has to be beyond its form. Everything that is wrong is said at once, each at its place. */
final class InvitationCheck {

    private static final ListedOnce SKILLS = new ListedOnce(
            "/skillIds/%d",
            "unknown-skill",
            "The catalogue has no such skill; GET skills lists them.",
            "The list names this skill twice.");

    private final UUID person;
    private final Predicate<UUID> colleague;
    private final Predicate<String> knownSkill;
    private final InputErrors errors = new InputErrors();

    /**
     * A check of what a person wants to ask.
     *
     * @param colleague whether somebody is a person of the organisation who has not left
     * @param knownSkill whether the catalogue has a skill
     */
    InvitationCheck(UUID person, Predicate<UUID> colleague, Predicate<String> knownSkill) {
        this.person = person;
        this.colleague = colleague;
        this.knownSkill = knownSkill;
    }

    /**
     * Passes if the invitation can be given.
     *
     * @param first the first day that can be its last
     * @param last the last one
     * @throws Refusal 400 naming every place that is wrong
     */
    void check(NewInvitation wanted, LocalDate until, LocalDate first, LocalDate last) {
        invited(wanted.invitedId());
        SKILLS.check(wanted.skillIds(), knownSkill, errors);
        if (until.isBefore(first) || until.isAfter(last)) {
            errors.wrong("/until", "out-of-range", "Must be from " + first + " to " + last + ".");
        }
        errors.refuse();
    }

    /** Who was never there, who was erased, who left and who is somebody of another organisation are all the same. */
    private void invited(UUID invited) {
        if (invited.equals(person)) {
            errors.wrong("/invitedId", "invites-themselves", "Who rates themselves needs no invitation.");
        } else if (!colleague.test(invited)) {
            errors.wrong("/invitedId", "invited-unknown", "Must be a person of the organisation who has not left.");
        }
    }
}

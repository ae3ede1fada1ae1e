package io.careerplan.assessment.invitation;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What an invitation has to be beyond its form. Everything that is wrong is said at once, each at its place. */
final class InvitationCheck {

    private final UUID person;
    private final Predicate<UUID> colleague;
    private final Predicate<String> knownSkill;
    private final List<InputError> errors = new ArrayList<>();

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
        skills(wanted.skillIds());
        if (until.isBefore(first) || until.isAfter(last)) {
            wrong("/until", "out-of-range", "Must be from " + first + " to " + last + ".");
        }
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
    }

    /** Who was never there, who was erased, who left and who is somebody of another organisation are all the same. */
    private void invited(UUID invited) {
        if (invited.equals(person)) {
            wrong("/invitedId", "invites-themselves", "Who rates themselves needs no invitation.");
        } else if (!colleague.test(invited)) {
            wrong("/invitedId", "invited-unknown", "Must be a person of the organisation who has not left.");
        }
    }

    private void skills(List<String> skills) {
        var seen = new HashSet<String>();
        for (int i = 0; i < skills.size(); i++) {
            var skill = skills.get(i);
            if (!knownSkill.test(skill)) {
                wrong("/skillIds/" + i, "unknown-skill", "The catalogue has no such skill; GET skills lists them.");
            } else if (!seen.add(skill)) {
                wrong("/skillIds/" + i, "duplicate", "The list names this skill twice.");
            }
        }
    }

    private void wrong(String pointer, String code, String detail) {
        errors.add(new InputError(pointer, code, detail));
    }
}

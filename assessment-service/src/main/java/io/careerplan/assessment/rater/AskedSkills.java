package io.careerplan.assessment.rater;

import io.careerplan.assessment.invitation.InvitedRater;
import java.util.List;

/**
 * The skills that may be rated, each once, where a rater is not free to choose.
 *
 * @param skillIds which
 * @param code stable code of what is wrong with any other
 * @param detail the same in words
 */
public record AskedSkills(List<String> skillIds, String code, String detail) {

    static AskedSkills of(InvitedRater invited) {
        return new AskedSkills(invited.skillIds(), "not-asked", "The invitation does not name this skill.");
    }

    static AskedSkills of(ShownSkills shown) {
        return new AskedSkills(shown.skillIds(), "not-offered", "The offer does not name this skill.");
    }
}

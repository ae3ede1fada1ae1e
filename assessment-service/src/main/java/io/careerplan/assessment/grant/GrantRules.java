package io.careerplan.assessment.grant;

import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import io.careerplan.kit.access.AccessTable;
import io.careerplan.kit.access.Basis;
import io.careerplan.kit.access.Role;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.InputErrors;
import java.util.UUID;

/** What a grant has to be, whoever it is for: the access table says what a role can be granted at all. */
final class GrantRules {

    private GrantRules() {}

    /** Refuses, all at once, what no grant of this person can say. */
    static void check(UUID person, NewGrant wanted) {
        var errors = new InputErrors();
        if (wanted.granteeId().equals(person)) {
            errors.wrong("/granteeId", "grantee-is-giver", "Nobody grants anything to themselves.");
        }
        if (!wanted.verbs().contains(GrantVerb.READ)) {
            errors.wrong("/verbs", "read-missing", "Whoever may do anything may read: READ is required.");
        }
        wanted.verbs().stream()
                .filter(verb -> !useful(wanted, verb))
                .forEach(verb -> errors.wrong(
                        "/verbs", "verb-not-for-role", verb + " cannot be granted to a " + wanted.role() + "."));
        errors.refuse();
    }

    private static boolean useful(NewGrant wanted, GrantVerb verb) {
        return wanted.sections().stream().anyMatch(section -> grantable(wanted.role(), section, verb));
    }

    private static boolean grantable(GrantRole role, GrantSection section, GrantVerb verb) {
        return AccessTable.basis(Role.valueOf(role.name()), Section.valueOf(section.name()), Verb.valueOf(verb.name()))
                .contains(Basis.GRANT);
    }
}

package io.careerplan.assessment.grant;

import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import io.careerplan.kit.access.AccessTable;
import io.careerplan.kit.access.Basis;
import io.careerplan.kit.access.Role;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.UUID;

/** What a grant has to be, whoever it is for: the access table says what a role can be granted at all. */
final class GrantRules {

    private GrantRules() {}

    /** Refuses, all at once, what no grant of this person can say. */
    static void check(UUID person, NewGrant wanted) {
        var errors = new ArrayList<InputError>();
        if (wanted.granteeId().equals(person)) {
            errors.add(new InputError("/granteeId", "grantee-is-giver", "Nobody grants anything to themselves."));
        }
        if (!wanted.verbs().contains(GrantVerb.READ)) {
            errors.add(new InputError("/verbs", "read-missing", "Whoever may do anything may read: READ is required."));
        }
        wanted.verbs().stream()
                .filter(verb -> !useful(wanted, verb))
                .forEach(verb -> errors.add(notForRole(wanted, verb)));
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
    }

    private static boolean useful(NewGrant wanted, GrantVerb verb) {
        return wanted.sections().stream().anyMatch(section -> grantable(wanted.role(), section, verb));
    }

    private static boolean grantable(GrantRole role, GrantSection section, GrantVerb verb) {
        return AccessTable.basis(Role.valueOf(role.name()), Section.valueOf(section.name()), Verb.valueOf(verb.name()))
                .contains(Basis.GRANT);
    }

    private static InputError notForRole(NewGrant wanted, GrantVerb verb) {
        return new InputError("/verbs", "verb-not-for-role", verb + " cannot be granted to a " + wanted.role() + ".");
    }
}

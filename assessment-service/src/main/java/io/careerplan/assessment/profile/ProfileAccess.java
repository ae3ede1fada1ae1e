package io.careerplan.assessment.profile;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.AccessTable;
import io.careerplan.kit.access.Basis;
import io.careerplan.kit.access.Caller;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the caller may see and change of one person's profile; 404 where that is nothing. */
@ApplicationScoped
public class ProfileAccess {

    private final AccessControl access;
    private final Caller caller;

    ProfileAccess(AccessControl access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    /**
     * Whether the caller may read all of the profile, or only what the organisation knows: whoever may know the situation sees
     * whom it belongs to as well.
     *
     * @throws Refusal 404 for whoever may read neither
     */
    public boolean isWholeOpen(UUID person) {
        if (access.allows(person, Section.SITUATION, Verb.READ)) {
            return true;
        }
        access.require(person, Section.DIRECTORY, Verb.READ);
        return false;
    }

    /** Whether the caller may read anything of the profile, the present occupation with it. */
    public boolean isOpen(UUID person) {
        return access.allows(person, Section.SITUATION, Verb.READ)
                || access.allows(person, Section.DIRECTORY, Verb.READ);
    }

    public ProfileEditing editing(UUID person) {
        var editing = new ProfileEditing(
                employer(),
                access.allows(person, Section.DIRECTORY, Verb.EDIT),
                access.allows(person, Section.SITUATION, Verb.EDIT));
        if (editing.nothing()) {
            throw Refusal.notFound();
        }
        return editing;
    }

    private boolean employer() {
        return caller.roles().stream().anyMatch(role -> AccessTable.basis(role, Section.DIRECTORY, Verb.EDIT)
                .contains(Basis.TENANT));
    }
}

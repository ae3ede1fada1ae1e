package io.careerplan.assessment.person;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.AccessTable;
import io.careerplan.kit.access.Basis;
import io.careerplan.kit.access.Caller;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

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
     * What the caller may see of the person: whoever may know the situation sees whom it belongs to as well. Asked before the
     * person is looked up, it says in the same round trip whose database this is.
     */
    Function<Person, PersonView> sight(UUID person) {
        if (access.allows(person, Section.SITUATION, Verb.READ)) {
            return PersonView::whole;
        }
        access.require(person, Section.DIRECTORY, Verb.READ);
        return PersonView::directory;
    }

    /** Whether the caller may read anything of the profile, the present occupation with it. */
    public boolean isOpen(UUID person) {
        return access.allows(person, Section.SITUATION, Verb.READ)
                || access.allows(person, Section.DIRECTORY, Verb.READ);
    }

    ProfileEditing editing(UUID person) {
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

package io.careerplan.assessment.profile;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.util.Collection;
import java.util.Set;

/**
 * Which parts of a profile a caller may change: the organisation keeps its own record of a person, the circumstances
 * are the person's and of those they granted them to, and the rest either of the two corrects.
 *
 * @param employersRecord what the organisation alone says: external id, department, programmes
 * @param directory the rest of what the organisation knows
 * @param circumstances what the person can bring in
 */
public record ProfileEditing(boolean employersRecord, boolean directory, boolean circumstances) {

    private static final Set<String> EMPLOYERS_RECORD = Set.of("externalId", "department", "programmes");
    private static final String CIRCUMSTANCES = "circumstances";

    /** Whether there is nothing the caller may change. */
    boolean nothing() {
        return !employersRecord && !directory && !circumstances;
    }

    /** Refuses a change that touches a field which is read-only to this caller, naming each. */
    public void check(Collection<String> fields) {
        var errors = fields.stream()
                .filter(field -> !allows(field))
                .sorted()
                .map(field -> new InputError("/" + field, "read-only", "This field is read-only to you."))
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
    }

    private boolean allows(String field) {
        if (field.equals(CIRCUMSTANCES)) {
            return circumstances;
        }
        return EMPLOYERS_RECORD.contains(field) ? employersRecord : directory;
    }
}

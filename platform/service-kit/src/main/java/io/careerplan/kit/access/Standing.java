package io.careerplan.kit.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a caller stands to a person.
 *
 * @param caller the person the sign-in is bound to, if to one
 * @param departed whether that person has left the organisation
 * @param known whether the other person exists in the tenant
 * @param granted whether the other person granted the caller what is asked, in one of the roles asked
 */
record Standing(@Nullable UUID caller, boolean departed, boolean known, boolean granted) {

    static final Standing UNKNOWN = new Standing(null, true, false, false);
}

package io.careerplan.kit.republish;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.CurrentTenant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall be said again.
 *
 * @param tenant the organisation, for scopes TENANT and PERSON
 * @param personId the person, for scope PERSON
 */
public record RepublicationRequest(
        Scope scope, @Nullable String tenant, @Nullable UUID personId) {

    /** How much. */
    public enum Scope {
        PERSON,
        TENANT,
        ALL
    }

    /**
     * Passes when exactly what the scope needs is there.
     *
     * @throws Refusal 400 naming what is missing or too much
     */
    void demandWhatScopeNeeds() {
        List<InputError> errors = new ArrayList<>();
        check(errors, "/tenant", tenant != null, scope != Scope.ALL);
        if (tenant != null && !CurrentTenant.isSlug(tenant)) {
            errors.add(new InputError("/tenant", "not-a-tenant", "is no organisation's slug"));
        }
        check(errors, "/personId", personId != null, scope == Scope.PERSON);
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
    }

    private void check(List<InputError> errors, String pointer, boolean given, boolean needed) {
        if (needed && !given) {
            errors.add(new InputError(pointer, "required", "is required with scope " + scope));
        } else if (given && !needed) {
            errors.add(new InputError(pointer, "not-allowed", "does not go with scope " + scope));
        }
    }
}

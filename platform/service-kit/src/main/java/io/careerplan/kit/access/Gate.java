package io.careerplan.kit.access;

import io.careerplan.kit.problem.Refusal;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Stands before every operation: who may never do it is turned away before anything is looked up. */
@Provider
@Priority(Priorities.AUTHORIZATION)
class Gate implements ContainerRequestFilter {

    private final Caller caller;

    @Context
    @SuppressWarnings("NullAway.Init") // set before the first request
    ResourceInfo operation;

    Gate(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // A token whose subject is empty is nobody's: all of that kind would be one and the same person.
        if (!caller.isSignedIn() || caller.subject().isBlank()) {
            throw Refusal.unauthenticated();
        }
        Requires rule = operation.getResourceMethod().getAnnotation(Requires.class);
        if (rule == null || !AccessTable.everOpens(caller.roles(), rule.section(), rule.verb())) {
            throw Refusal.forbidden("role-missing");
        }
        if (!rule.scope().isEmpty() && !caller.scopes().contains(rule.scope())) {
            throw Refusal.forbidden("scope-missing");
        }
    }
}

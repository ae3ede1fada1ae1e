package io.careerplan.kit.access;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Looks at every operation while the service starts; one without {@link Requires} ends the start. */
@Provider
class RuleOfEveryOperation implements DynamicFeature {

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        if (!operation.getResourceMethod().isAnnotationPresent(Requires.class)) {
            throw new IllegalStateException("no @Requires on " + operation.getResourceMethod());
        }
    }
}

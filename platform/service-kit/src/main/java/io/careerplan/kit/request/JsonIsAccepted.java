package io.careerplan.kit.request;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Answers are JSON where an operation names no media type. The framework knows that only of methods whose return type
 * it can see through, so it is held here for all.
 */
@Provider
class JsonIsAccepted implements ContainerRequestFilter {

    @Context
    @Nullable
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        if (operation != null && !namesItsTypes(operation.getResourceMethod()) && !accepted(request)) {
            throw new NotAcceptableException();
        }
    }

    private static boolean accepted(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
    }

    private static boolean namesItsTypes(Method method) {
        return method.isAnnotationPresent(Produces.class)
                || method.getDeclaringClass().isAnnotationPresent(Produces.class);
    }
}

package io.careerplan.kit.request;

import io.careerplan.kit.http.IfMatch;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Stands in for an absent or empty If-Match, because JAX-RS would hand resource methods a null in its place. */
@Provider
class MissingIfMatch implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        boolean changes =
                switch (request.getMethod()) {
                    case "PATCH", "PUT", "DELETE", "POST" -> true;
                    default -> false;
                };
        var header = request.getHeaderString(IfMatch.HEADER);
        if (changes && (header == null || header.isEmpty())) {
            request.getHeaders().putSingle(IfMatch.HEADER, " ");
        }
    }
}

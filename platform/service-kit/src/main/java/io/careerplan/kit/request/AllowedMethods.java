package io.careerplan.kit.request;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.jaxrs.ContainerRequestContextImpl;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** The methods that a path knows, which RFC 9110 wants with every 405 and the framework does not tell. */
final class AllowedMethods {

    private AllowedMethods() {}

    static String of(ContainerRequestContext request) {
        return String.join(", ", known(request));
    }

    /** Whether the path is known, but not with the method of the request. */
    static boolean exclude(ContainerRequestContext request) {
        var methods = known(request);
        var asked = request.getMethod().equals(HttpMethod.HEAD) ? HttpMethod.GET : request.getMethod();
        return !methods.isEmpty() && !methods.contains(asked);
    }

    private static Set<String> known(ContainerRequestContext request) {
        var methods = new TreeSet<String>();
        if (request instanceof ContainerRequestContextImpl impl
                && impl.getServerRequestContext() instanceof ResteasyReactiveRequestContext context) {
            for (var start : context.getDeployment().getClassMappers()) {
                methods.addAll(methods(start, context.getPathWithoutPrefix()));
            }
        }
        return methods;
    }

    private static Set<String> methods(RequestPath<InitialMatch> start, String path) {
        var methods = new TreeSet<String>();
        var match = new RequestMapper<>(new ArrayList<>(List.of(start))).map(path);
        if (match != null) {
            var remaining = match.remaining.isEmpty() ? "/" : match.remaining;
            routes(match.value).forEach(route -> addMatching(route, remaining, methods));
        }
        return methods;
    }

    private static Stream<Map<String, RequestMapper<RuntimeResource>>> routes(InitialMatch match) {
        return Stream.of(match.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .map(handler -> ((ClassRoutingHandler) handler).getMappers());
    }

    private static void addMatching(
            Map<String, RequestMapper<RuntimeResource>> byMethod, String remaining, Set<String> methods) {
        byMethod.forEach((method, mapper) -> {
            if (method != null && mapper.map(remaining) != null) {
                methods.add(method);
            }
        });
    }
}

package io.careerplan.kit.request;

import io.careerplan.kit.problem.Problem;
import io.careerplan.kit.problem.ProblemBody;
import io.careerplan.kit.problem.Problems;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers whatever a resource, a reader or the framework throws. Named types are those that Quarkus maps itself. */
@ApplicationScoped
class ProblemMapper {

    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper({
        Throwable.class,
        Refusal.class,
        WebApplicationException.class,
        NotFoundException.class,
        ValidationException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        AuthenticationRedirectException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    public Response answer(Throwable thrown, ContainerRequestContext request) {
        var problem = isAboutMethod(thrown, request)
                ? Problem.ofStatus(Response.Status.METHOD_NOT_ALLOWED.getStatusCode())
                : problems.explain(thrown);
        return problem.status() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()
                ? answer(problem.with(HttpHeaders.ALLOW, AllowedMethods.of(request)), request)
                : answer(problem, request);
    }

    /** Where classes share the front of a path, the framework asks the last one, which says it does not know the path. */
    private static boolean isAboutMethod(Throwable thrown, ContainerRequestContext request) {
        return thrown instanceof NotFoundException && AllowedMethods.exclude(request);
    }

    private Response answer(Problem problem, ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getRawPath();
        var answer = Response.status(problem.status())
                .type(ProblemBody.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problems.body(problem, path));
        problem.headers().forEach(answer::header);
        return answer.build();
    }
}

package io.careerplan.kit.request;

import io.careerplan.kit.problem.Problem;
import io.careerplan.kit.problem.ProblemBody;
import io.careerplan.kit.problem.Problems;
import io.careerplan.kit.problem.Traces;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Failures outside the REST layer: requests that are turned away before it, and paths nobody serves. */
@ApplicationScoped
class ProblemRoutes {

    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 500, 503);

    /** Before everything of the framework, so that its own error page is never reached. */
    private static final int FIRST = 1_000_000;

    private final Problems problems;
    private final RequestChecks checks;

    ProblemRoutes(Problems problems, RequestChecks checks) {
        this.problems = problems;
        this.checks = checks;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, context -> answer(context, status)));
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::answer);
    }

    private void admit(RoutingContext context) {
        context.addHeadersEndHandler(_ ->
                Traces.currentParent().ifPresent(parent -> context.response().putHeader("traceparent", parent)));
        checks.problem(context.request()).ifPresentOrElse(problem -> refuse(context, problem), context::next);
    }

    /** A body on its way is read to its end first, because a client that is still sending does not see an answer. */
    private void refuse(RoutingContext context, Problem problem) {
        var request = context.request();
        // In HTTP/2 a connection serves other requests too, and the header is not allowed.
        if (request.version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        if (request.isEnded() || !checks.isWorthDraining(request)) {
            send(context, problem);
            return;
        }
        request.handler(_ -> {});
        request.endHandler(_ -> send(context, problem));
        request.resume();
    }

    private void answer(RoutingContext context) {
        answer(context, context.statusCode());
    }

    private void answer(RoutingContext context, int status) {
        var failure = context.failure();
        // The router itself fails what it cannot decode with 400 and an exception.
        boolean ours = failure != null && (status < 400 || status >= 500);
        send(context, ours ? problems.explain(failure) : Problem.ofStatus(status));
    }

    private void send(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(problem.status());
        problem.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(problems.body(problem, path(context.request().uri())));
    }

    private static String path(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}

package io.careerplan.kit.http;

import io.careerplan.kit.problem.Refusal;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;

/** The successful answers, each with the headers that belong to it. */
public final class Answers {

    /** Personal data: kept by nobody but the caller, and only used after asking again, so that 304 works. */
    static final String PRIVATE = "private, no-cache";

    private Answers() {}

    /**
     * 201 with Location, ETag and body.
     *
     * @param location relative to the root path of the service, for example {@code people/0190…}
     */
    public static Response created(URI location, long version, Object body) {
        return versioned(Response.created(location), version).entity(body).build();
    }

    /** 202 for work that goes on: Location of the job. */
    public static Response accepted(URI job, Object body) {
        return Response.accepted(body)
                .location(job)
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }

    /**
     * 200 with ETag, or 304 when {@code If-None-Match} names the present version.
     *
     * @throws Refusal 412 when the read carries an If-Match that does not hold
     */
    public static Response read(long version, Object body, Request request) {
        return read(version, request, () -> Response.ok(body));
    }

    /** The same for a body that is made only where it is sent. */
    public static Response read(long version, Request request, Supplier<Response.ResponseBuilder> answer) {
        var precondition = request.evaluatePreconditions(new EntityTag(Long.toString(version)));
        if (precondition == null) {
            return versioned(answer.get(), version).build();
        }
        var unmet = precondition.build();
        if (unmet.getStatus() != Response.Status.NOT_MODIFIED.getStatusCode()) {
            throw Refusal.stale(version);
        }
        return versioned(Response.notModified(), version).build();
    }

    /** 200 with ETag and body, after a change or an act. */
    public static Response ok(long version, Object body) {
        return versioned(Response.ok(body), version).build();
    }

    /** 200 with a body that has no version. */
    public static Response ok(Object body) {
        return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, PRIVATE).build();
    }

    /** 204. */
    public static Response noContent() {
        return Response.noContent().build();
    }

    private static Response.ResponseBuilder versioned(Response.ResponseBuilder answer, long version) {
        return answer.header(HttpHeaders.ETAG, EntityTags.of(version)).header(HttpHeaders.CACHE_CONTROL, PRIVATE);
    }
}

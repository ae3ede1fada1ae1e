package io.careerplan.tracking.text;

import io.careerplan.kit.http.Answers;
import io.careerplan.kit.problem.Refusal;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * Answers whose bodies have texts in the reader's language. The same version in another language is another representation
 * (RFC 9110), so the language is part of the tag: nobody is told that what they hold in one language is what they ask for in
 * another.
 */
public final class TextAnswers {

    private TextAnswers() {}

    /**
     * 200 with ETag, or 304 when {@code If-None-Match} names the present version in this language.
     *
     * @throws Refusal 412 when the read carries an If-Match that does not hold
     */
    public static Response read(long version, Object body, Texts texts, Request request) {
        Response answer = tagged(Answers.ok(version, body), version, texts);
        var precondition = request.evaluatePreconditions(tag(version, texts));
        if (precondition == null) {
            return answer;
        }
        if (precondition.build().getStatus() != Response.Status.NOT_MODIFIED.getStatusCode()) {
            throw Refusal.stale(version);
        }
        return Response.fromResponse(answer)
                .status(Response.Status.NOT_MODIFIED)
                .entity(null)
                .build();
    }

    /** An answer with a version, its tag with the language. */
    public static Response tagged(Response answer, long version, Texts texts) {
        return varied(Response.fromResponse(answer)
                .header(HttpHeaders.ETAG, null)
                .header(HttpHeaders.ETAG, "\"" + tag(version, texts).getValue() + "\"")
                .build());
    }

    /** An answer that is another one in another language. */
    public static Response varied(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static EntityTag tag(long version, Texts texts) {
        return new EntityTag(version + "-" + texts.language());
    }
}

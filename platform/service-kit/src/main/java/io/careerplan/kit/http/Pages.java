package io.careerplan.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers of lists. */
public final class Pages {

    private Pages() {}

    /** 200 with {@code items} and {@code next}, and the same next page as {@code Link: <…>; rel="next"}. */
    public static Response answer(PageOf<?> page, UriInfo uri) {
        var answer = Response.ok(page).header(HttpHeaders.CACHE_CONTROL, Answers.PRIVATE);
        var next = page.next();
        if (next != null) {
            answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
        }
        return answer.build();
    }
}

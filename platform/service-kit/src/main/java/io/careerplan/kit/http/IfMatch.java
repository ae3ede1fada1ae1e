package io.careerplan.kit.http;

import io.careerplan.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The {@code If-Match} header of a change: {@code @HeaderParam("If-Match") IfMatch ifMatch}. A resource method always
 * gets one, also when the header is missing. {@code *} matches whatever is there; a weak tag never matches (RFC 9110,
 * section 13.1.1), so it is refused as stale.
 */
public final class IfMatch {

    public static final String HEADER = "If-Match";

    private final String header;

    /** Called by JAX-RS with the header as it came; blank stands for missing. */
    public IfMatch(String header) {
        this.header = header;
    }

    public static IfMatch of(@Nullable String header) {
        return new IfMatch(header == null ? "" : header);
    }

    /**
     * Returns when the caller has seen the present version.
     *
     * @throws Refusal 428 without the header, 400 {@code if-match-malformed}, 412 {@code stale} with the present ETag
     */
    public void require(long currentVersion) {
        if (header.isBlank()) {
            throw Refusal.preconditionRequired();
        }
        var tags = EntityTags.parse(header).orElseThrow(() -> Refusal.badRequest("if-match-malformed"));
        if (!tags.contains(EntityTags.ANY) && !tags.contains(EntityTags.of(currentVersion))) {
            throw Refusal.stale(currentVersion);
        }
    }
}

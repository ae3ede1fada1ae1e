package io.careerplan.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of every failure, RFC 9457.
 *
 * @param type {@code urn:careerplan:problem:} and the code; described in docs/api/problems.md
 * @param instance path of the request; absent when it is no valid path
 * @param traceId what to quote when asking for help: the same as in the logs
 * @param errors everything wrong with the input; empty for other failures
 */
@Schema(name = "Problem", description = "RFC 9457 problem details")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        String traceId,
        List<InputError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String TYPE_PREFIX = "urn:careerplan:problem:";
}

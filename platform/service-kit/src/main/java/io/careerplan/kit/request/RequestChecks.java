package io.careerplan.kit.request;

import io.careerplan.kit.problem.Problem;
import io.careerplan.kit.problem.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with a request before anybody has read it. */
@ApplicationScoped
class RequestChecks {

    private static final Pattern DOTS_ALONE = Pattern.compile("(?i)bearer\\s+[.\\s]+");

    private final HttpLimits limits;

    RequestChecks(HttpLimits limits) {
        this.limits = limits;
    }

    Optional<Problem> problem(HttpServerRequest request) {
        if (request.uri().length() > limits.maxUriLength()) {
            return Optional.of(Problem.ofStatus(414));
        }
        if (headerLength(request) > limits.maxHeaderLength()) {
            return Optional.of(Problem.ofStatus(431));
        }
        if (contentLength(request) > limits.maxBodyBytes()) {
            return Optional.of(Problem.ofStatus(413));
        }
        if (request.headers().getAll(HttpHeaders.AUTHORIZATION).stream().anyMatch(RequestChecks::isOfDotsAlone)) {
            return Optional.of(Problem.of(Refusal.unauthenticated()));
        }
        return isDecodable(request.uri()) ? Optional.empty() : Optional.of(Problem.ofStatus(400));
    }

    /** Whether it is a token without any part, on which the framework's reader of tokens breaks. */
    static boolean isOfDotsAlone(String authorization) {
        return DOTS_ALONE.matcher(authorization).matches();
    }

    /** Whether the rest of the body is small enough to be read and thrown away. */
    boolean isWorthDraining(HttpServerRequest request) {
        return contentLength(request) <= 2 * limits.maxBodyBytes();
    }

    private static int headerLength(HttpServerRequest request) {
        int length = 0;
        for (var header : request.headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }

    /** -1 for a body in chunks, whose length is counted while it is read. */
    private static long contentLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    /** A valid address whose percent-encoding is UTF-8 and hides no NUL, which no database text can hold. */
    static boolean isDecodable(String uri) {
        if (!isValid(uri)) {
            return false;
        }
        var bytes = new byte[uri.length()];
        int length = 0;
        for (int i = 0; i < uri.length(); i++) {
            int octet = uri.charAt(i) == '%' ? octet(uri, i) : uri.charAt(i);
            if (octet <= 0 || octet > 255) {
                return false;
            }
            i += uri.charAt(i) == '%' ? 2 : 0;
            bytes[length++] = (byte) octet;
        }
        return isUtf8(bytes, length);
    }

    private static boolean isValid(String uri) {
        try {
            return new URI(uri).getRawPath() != null;
        } catch (URISyntaxException invalid) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        var text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0;
    }

    private static int octet(String uri, int percent) {
        if (percent + 2 >= uri.length()) {
            return -1;
        }
        int high = Character.digit(uri.charAt(percent + 1), 16);
        int low = Character.digit(uri.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}

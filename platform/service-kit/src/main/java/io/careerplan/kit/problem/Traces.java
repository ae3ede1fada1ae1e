package io.careerplan.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceId;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The trace of the request in hand. */
public final class Traces {

    private Traces() {}

    /** Its id, 32 hexadecimal digits; one of its own for work outside any trace, so that a log can still be found. */
    public static String currentId() {
        var context = Span.current().getSpanContext();
        if (context.isValid()) {
            return context.getTraceId();
        }
        var random = ThreadLocalRandom.current();
        return TraceId.fromLongs(random.nextLong() | 1, random.nextLong());
    }

    /** W3C {@code traceparent} of the request, to be returned to the caller. */
    public static Optional<String> currentParent() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? Optional.of(parent(context)) : Optional.empty();
    }

    private static String parent(SpanContext context) {
        return "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                + context.getTraceFlags().asHex();
    }
}

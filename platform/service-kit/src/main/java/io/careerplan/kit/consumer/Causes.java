package io.careerplan.kit.consumer;

import io.careerplan.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Says in one line why something failed, from the outermost fault to the innermost. */
final class Causes {

    private static final int MOST = 2000;

    private Causes() {}

    static String of(Throwable fault) {
        Set<String> lines = new LinkedHashSet<>();
        for (Throwable cause = unwrapped(fault); cause != null && lines.size() < 10; cause = cause.getCause()) {
            lines.add(line(cause));
        }
        String text = String.join(" <- ", lines);
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }

    /** Without the wrapper that the transaction puts around whatever went wrong in it. */
    private static Throwable unwrapped(Throwable fault) {
        Throwable cause = fault.getCause();
        return fault instanceof QuarkusTransactionException && cause != null ? cause : fault;
    }

    private static String line(Throwable fault) {
        String name = fault instanceof Refusal refusal
                ? refusal.kind().toString()
                : fault.getClass().getSimpleName();
        return name + ": " + fault.getMessage();
    }
}

package io.careerplan.kit.problem;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/** One switch from whatever was thrown to what the caller is told. */
public final class Failures {

    /** Serialisation failure, deadlock, lock not available, statement cancelled: the same request may pass next time. */
    private static final Set<String> TRANSIENT = Set.of("40001", "40P01", "55P03", "57014");

    /** Connection exception, insufficient resources, operator intervention, system error. */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "53", "57", "58");

    /** Unique and foreign key violation. */
    private static final Set<String> COLLISIONS = Set.of("23505", "23503");

    /** Text with a NUL or a broken character. */
    private static final String UNSTORABLE_TEXT = "22021";

    /** What the pool says when all its connections were in use for too long. */
    private static final String POOL_FULL = "Sorry, acquisition timeout!";

    private Failures() {}

    /** The problem of the first cause that says something to the caller; 500 {@code internal} when none does. */
    public static Problem explain(Throwable thrown) {
        return Chain.of(thrown)
                .map(Failures::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Problem.ofStatus(500));
    }

    /** The same while the service stops: 503 for whatever says nothing to the caller. */
    static Problem explainWhileStopping(Throwable thrown) {
        var problem = explain(thrown);
        return problem.status() == 500 ? Problem.ofStatus(503) : problem;
    }

    private static Optional<Problem> known(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> Optional.of(Problem.of(refusal));
            case ConstraintViolationException invalid -> Optional.of(ParameterErrors.explain(invalid));
            case AuthenticationException _, UnauthorizedException _ ->
                Optional.of(Problem.of(Refusal.unauthenticated()));
            case ForbiddenException _ -> Optional.of(Problem.ofStatus(403));
            case WebApplicationException web -> Optional.of(ofWeb(web));
            case OptimisticLockException _, StaleStateException _ -> Optional.of(Problem.ofStatus(409));
            case JDBCConnectionException _, SQLTransientConnectionException _, RejectedExecutionException _ ->
                Optional.of(Problem.ofStatus(503));
            case SQLException sql -> ofSql(sql);
            default -> Optional.empty();
        };
    }

    private static Problem ofWeb(WebApplicationException web) {
        if (web.getCause() instanceof Refusal refusal) {
            return Problem.of(refusal);
        }
        // A parameter that does not convert, where no converter of ours took it.
        if (web instanceof NotFoundException && web.getCause() instanceof IllegalArgumentException) {
            return Problem.ofStatus(400);
        }
        return Problem.ofStatus(web.getResponse().getStatus());
    }

    /** The pool gave no connection in time. It names no state, and a cause only where a new connection was on its way. */
    private static boolean isFromFullPool(SQLException sql) {
        return sql.getCause() instanceof TimeoutException || POOL_FULL.equals(sql.getMessage());
    }

    private static Optional<Problem> ofSql(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null || state.length() < 2) {
            return isFromFullPool(sql) ? Optional.of(Problem.ofStatus(503)) : Optional.empty();
        }
        if (COLLISIONS.contains(state)) {
            return Optional.of(Problem.ofStatus(409));
        }
        if (TRANSIENT.contains(state) || TRANSIENT_CLASSES.contains(state.substring(0, 2))) {
            return Optional.of(Problem.ofStatus(503));
        }
        return state.equals(UNSTORABLE_TEXT) ? Optional.of(Problem.ofStatus(400)) : Optional.empty();
    }
}

package io.careerplan.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(Refusal.conflict("some-code"), 409, "some-code"),
                Arguments.of(new BadRequestException(Refusal.invalid("deep")), 422, "deep"),
                Arguments.of(
                        new NotFoundException(new IllegalArgumentException("no number")), 400, "malformed-request"),
                Arguments.of(new NotFoundException(), 404, "not-found"),
                Arguments.of(new NotAllowedException("GET"), 405, "method-not-allowed"),
                Arguments.of(new WebApplicationException(418), 400, "malformed-request"),
                Arguments.of(new WebApplicationException(502), 500, "internal"),
                Arguments.of(new AuthenticationFailedException(), 401, "unauthenticated"),
                Arguments.of(new ForbiddenException(), 403, "forbidden"),
                Arguments.of(rolledBack(new OptimisticLockException()), 409, "conflicting-change"),
                Arguments.of(rolledBack(new StaleStateException("late")), 409, "conflicting-change"),
                Arguments.of(rolledBack(new SQLException("twice", "23505")), 409, "conflicting-change"),
                Arguments.of(rolledBack(new SQLException("dead", "40P01")), 503, "unavailable"),
                Arguments.of(rolledBack(new SQLException("cancelled", "57014")), 503, "unavailable"),
                Arguments.of(rolledBack(new SQLException("full", "53300")), 503, "unavailable"),
                Arguments.of(rolledBack(new SQLException("gone", "08003")), 503, "unavailable"),
                Arguments.of(rolledBack(new SQLException("pool", new TimeoutException())), 503, "unavailable"),
                Arguments.of(rolledBack(new SQLException("Sorry, acquisition timeout!")), 503, "unavailable"),
                Arguments.of(rolledBack(new SQLTransientConnectionException("away")), 503, "unavailable"),
                Arguments.of(rolledBack(new SQLException("NUL", "22021")), 400, "malformed-request"),
                Arguments.of(rolledBack(new SQLException("wall", "42501")), 500, "internal"),
                Arguments.of(new NullPointerException(), 500, "internal"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void eachFailureHasItsProblem(Throwable thrown, int status, String code) {
        var problem = Failures.explain(thrown);
        assertEquals(status, problem.status());
        assertEquals(code, problem.code());
    }

    @Test
    void whatPassesLaterSaysWhenAndWhatNeedsATokenSaysSo() {
        assertEquals("2", Problem.ofStatus(503).headers().get("Retry-After"));
        assertEquals("2", Problem.of(Refusal.unavailable()).headers().get("Retry-After"));
        assertEquals("Bearer", Problem.ofStatus(401).headers().get("WWW-Authenticate"));
        assertEquals("\"7\"", Problem.of(Refusal.stale(7)).headers().get("ETag"));
    }

    /** The transaction manager says of a commit that failed only that it failed; why is among what it suppressed. */
    @Test
    void aCommitThatFailedSaysWhyAmongWhatIsSuppressed() {
        var rollback = new RollbackException("not committed");
        var resource = new XAException(XAException.XA_RBROLLBACK);
        resource.initCause(new SQLException("serialisation", "40001"));
        rollback.addSuppressed(resource);
        assertEquals(503, Failures.explain(new IllegalStateException(rollback)).status());
    }

    @Test
    void whatBreaksUnderARequestWhileTheServiceStopsMayBeTriedAgain() {
        assertEquals(
                503,
                Failures.explainWhileStopping(new IllegalStateException("session is closed"))
                        .status());
        assertEquals(
                409,
                Failures.explainWhileStopping(Refusal.conflict("some-code")).status());
    }

    private static Throwable rolledBack(Exception cause) {
        var rollback = new RollbackException("not committed");
        rollback.initCause(new PersistenceException(cause));
        return new IllegalStateException(rollback);
    }
}

package io.careerplan.kit.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.problem.Refusal;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which faults are worth waiting for. */
class TransientFaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "53300", "57P01", "57P03", "57014", "40001", "40P01", "55P03", "25006"})
    void theDatabaseBeingAwayOrBusyPasses(String state) {
        assertTrue(TransientFault.is(new IllegalStateException(new SQLException("x", state))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "22021", "42601", "42501", "22P02"})
    void whatTheStatementSaysIsWrongStays(String state) {
        assertFalse(TransientFault.is(new IllegalStateException(new SQLException("x", state))));
    }

    @Test
    void anExhaustedPoolPasses() {
        assertTrue(TransientFault.is(new SQLException("Acquisition timeout while waiting for new connection")));
        assertFalse(TransientFault.is(new SQLException("something else without a state")));
    }

    @Test
    void suppressedFaultsCountToo() {
        var commit = new IllegalStateException("commit failed");
        commit.addSuppressed(new SQLTransientConnectionException("away"));

        assertTrue(TransientFault.is(commit));
    }

    @Test
    void aTransactionThatRanOutOfTimePasses() {
        assertTrue(TransientFault.is(new IllegalStateException(new RollbackException("not active"))));
    }

    @Test
    void aRollbackWithAReasonIsJudgedByItsReason() {
        var rollback = new RollbackException("could not commit");
        rollback.initCause(new IllegalArgumentException("constraint"));

        assertFalse(TransientFault.is(rollback));
    }

    @Test
    void ofRefusalsOnlyUnavailablePasses() {
        assertTrue(TransientFault.is(Refusal.unavailable()));
        assertFalse(TransientFault.is(Refusal.notFound()));
    }

    @Test
    void aCircleOfCausesEnds() {
        var first = new IllegalStateException("a");
        first.initCause(new IllegalStateException("b", first));

        assertFalse(TransientFault.is(first));
    }
}

package io.careerplan.kit.database;

import io.careerplan.kit.problem.Chain;
import io.careerplan.kit.problem.Refusal;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;

/** Tells faults that pass by themselves (database away, deadlock, pool exhausted) from those that stay. */
public final class TransientFault {

    /**
     * SQLSTATE classes and codes: connection (08), resources (53), operator intervention (57), I/O (58), serialisation
     * failure, deadlock, lock not available, read-only while a standby is promoted.
     */
    private static final Set<String> STATES = Set.of("08", "53", "57", "58", "40001", "40P01", "55P03", "25006");

    private TransientFault() {}

    /** Whether the same work is likely to succeed when it is done again later. */
    public static boolean is(Throwable fault) {
        return Chain.of(fault).anyMatch(TransientFault::passes) || endsInTransactionManager(fault);
    }

    private static boolean passes(Throwable fault) {
        return switch (fault) {
            case SQLException sql -> passes(sql);
            case Refusal refusal -> refusal.kind() == Refusal.Kind.UNAVAILABLE;
            default -> false;
        };
    }

    private static boolean passes(SQLException fault) {
        String state = fault.getSQLState();
        if (fault instanceof SQLTransientException
                || fault instanceof SQLRecoverableException
                || fault instanceof SQLNonTransientConnectionException) {
            return true;
        }
        // The pool has no SQLSTATE for an acquisition that timed out.
        return state == null ? isAcquisition(fault) : STATES.stream().anyMatch(state::startsWith);
    }

    private static boolean isAcquisition(SQLException fault) {
        String message = fault.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    /** A transaction that was rolled back without any other reason ran out of time waiting for the database. */
    private static boolean endsInTransactionManager(Throwable fault) {
        Throwable root = Chain.root(fault);
        return root instanceof RollbackException || root instanceof SystemException;
    }
}

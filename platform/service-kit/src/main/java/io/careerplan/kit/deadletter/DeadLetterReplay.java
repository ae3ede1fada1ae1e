package io.careerplan.kit.deadletter;

import io.careerplan.kit.event.Reading.Malformed;
import io.careerplan.kit.event.ReceivedRecord;
import java.util.Optional;

/** Gives a record to its consumer's handler again; implemented by the shell. */
public interface DeadLetterReplay {

    /**
     * Tries the record once and says what is wrong with it still; empty when it is dealt with.
     *
     * @throws io.careerplan.kit.problem.Refusal 409 when this release has no such consumer, 503 while the database is away
     */
    Optional<Malformed> replay(String consumer, ReceivedRecord received);
}

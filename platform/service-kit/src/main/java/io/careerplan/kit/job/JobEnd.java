package io.careerplan.kit.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How a job ended.
 *
 * @param result JSON, when it succeeded; what is done so far stays where it failed
 * @param cause for whoever submitted it, when it failed: the code of a refusal, else the kind of fault
 */
record JobEnd(
        JobState state, @Nullable String result, @Nullable String cause) {

    static JobEnd succeeded(JsonNode result) {
        return new JobEnd(JobState.SUCCEEDED, result.toString(), null);
    }

    /** Faults of ours are told by their class alone: their text may name what the submitter must not see. */
    static JobEnd failed(Throwable fault) {
        String cause = fault instanceof Refusal refusal
                ? refusal.code()
                : "internal: " + fault.getClass().getSimpleName();
        return new JobEnd(JobState.FAILED, null, cause);
    }
}

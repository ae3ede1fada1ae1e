package io.careerplan.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A career ladder of an organisation.
 *
 * @param owner the tenant whose ladder it is
 * @param id the ladder
 * @param version version of the ladder, from 0; rises as well when a step is told with other figures
 * @param name what it is called
 * @param description what it is for, where said
 * @param rungs codes of its occupations, the organisation's own or shared, from the lowest, each once
 * @param steps the moves from each rung to the next, in order; one without a similarity that is known is left out
 */
public record CareerLadderState(
        String owner,
        UUID id,
        long version,
        String name,
        @Nullable String description,
        List<String> rungs,
        List<LadderStep> steps) {

    public CareerLadderState {
        rungs = List.copyOf(rungs);
        steps = List.copyOf(steps);
    }
}

package io.careerplan.tracking.journey;

import io.careerplan.tracking.nextcall.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The journey of a person.
 *
 * @param version grows with every change of what is shown; with the language the ETag
 * @param waitingFor who is needed next; absent where nothing has to be done
 * @param steps the six steps of the workflow
 * @param next the calls to make, in the order in which they are to be made
 */
record JourneyView(
        UUID personId, long version, @Nullable Actor waitingFor, List<StepView> steps, List<CallView> next) {}

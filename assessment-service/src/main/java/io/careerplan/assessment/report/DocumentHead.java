package io.careerplan.assessment.report;

import io.careerplan.events.DeliverableStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param document its name
 * @param personId whose
 * @param name what the person is called; absent for whoever may not read the profile
 * @param on as of which day, in the person's time zone
 * @param status how far it is
 */
public record DocumentHead(
        String document, UUID personId, @Nullable String name, LocalDate on, DeliverableStatus status) {}

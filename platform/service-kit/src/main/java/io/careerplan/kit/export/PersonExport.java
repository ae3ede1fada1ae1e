package io.careerplan.kit.export;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Everything one service holds about a person.
 *
 * @param service name of the service
 * @param exportedAt when reading it began
 * @param person id of the person
 * @param sections what is held, by the name of the feature that holds it; read when it is written down
 */
record PersonExport(String service, Instant exportedAt, UUID person, Map<String, Object> sections) {}

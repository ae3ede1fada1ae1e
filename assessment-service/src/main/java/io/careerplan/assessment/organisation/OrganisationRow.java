package io.careerplan.assessment.organisation;

import java.time.Instant;

/**
 * An organisation in the list of all.
 *
 * @param tenant its slug
 * @param name display name
 * @param updatedAt when it last changed
 */
record OrganisationRow(String tenant, String name, Instant updatedAt) {}

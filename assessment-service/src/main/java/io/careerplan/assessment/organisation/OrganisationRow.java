package io.careerplan.assessment.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * An organisation in the list of all.
 *
 * @param id order of creation; not shown, since the slug is what names an organisation
 * @param tenant its slug
 * @param name display name
 * @param updatedAt when it last changed
 */
record OrganisationRow(@JsonIgnore UUID id, String tenant, String name, Instant updatedAt) {}

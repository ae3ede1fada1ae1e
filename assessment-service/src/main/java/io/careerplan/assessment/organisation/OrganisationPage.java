package io.careerplan.assessment.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of organisations is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record OrganisationPage(
        List<OrganisationRow> items, @Nullable String next) {}

package io.careerplan.assessment.grant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of grants is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record GrantPage(List<GrantView> items, @Nullable String next) {}

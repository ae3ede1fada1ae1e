package io.careerplan.assessment.cataloguerelease;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of releases is described.
 *
 * @param items newest first
 * @param next cursor of the page after this one; absent on the last
 */
record ReleasePage(List<ReleaseView> items, @Nullable String next) {}

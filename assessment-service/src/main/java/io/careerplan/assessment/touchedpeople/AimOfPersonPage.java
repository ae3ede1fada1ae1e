package io.careerplan.assessment.touchedpeople;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of touched aims is described.
 *
 * @param items by person, then by aim
 * @param next cursor of the page after this one; absent on the last
 */
record AimOfPersonPage(List<AimOfPerson> items, @Nullable String next) {}

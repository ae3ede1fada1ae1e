package io.careerplan.assessment.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of people is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record PersonPage(List<PersonView> items, @Nullable String next) {}

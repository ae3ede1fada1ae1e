package io.careerplan.assessment.benefit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of tables is described.
 *
 * @param items newest first, without their rows
 * @param next cursor of the page after this one; absent on the last
 */
record BenefitTablePage(
        List<ListedBenefitTable> items, @Nullable String next) {}

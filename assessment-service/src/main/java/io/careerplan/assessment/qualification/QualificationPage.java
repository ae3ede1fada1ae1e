package io.careerplan.assessment.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of qualifications is described.
 *
 * @param items newest first
 * @param next cursor of the page after this one; absent on the last
 */
record QualificationPage(
        List<QualificationView> items, @Nullable String next) {}

package io.careerplan.assessment.evidenceoffer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of offers is described.
 *
 * @param items what was reached last first
 * @param next cursor of the page after this one; absent on the last
 */
record EvidenceOfferPage(
        List<EvidenceOfferView> items, @Nullable String next) {}

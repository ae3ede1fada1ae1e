package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.official.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What the row of an import's job keeps; the file lies beside it.
 *
 * @param dryRun whether it is only to tell what it would do
 * @param release of O*NET files that do not tell it themselves
 * @param year of a survey that does not tell it itself
 */
record ImportRequest(
        boolean dryRun, @Nullable String release, @Nullable Integer year) {

    Labels labels() {
        return new Labels(release, year);
    }
}

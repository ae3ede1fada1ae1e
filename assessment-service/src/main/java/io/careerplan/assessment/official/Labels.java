package io.careerplan.assessment.official;

import org.jspecify.annotations.Nullable;

/**
 * What the sender says of an upload that may not say it itself.
 *
 * @param release of O*NET files that neither a Read Me nor a folder's name tells
 * @param year of a wage survey whose name does not tell
 */
public record Labels(@Nullable String release, @Nullable Integer year) {

    /** Nothing is said. */
    public static final Labels NONE = new Labels(null, null);
}

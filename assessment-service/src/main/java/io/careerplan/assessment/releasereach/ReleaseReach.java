package io.careerplan.assessment.releasereach;

import java.util.List;
import java.util.UUID;

/**
 * How far a release reaches among the people of an organisation, in numbers.
 *
 * @param release the release
 * @param occupations how many occupations it retired or changed, without those whose technologies alone changed
 * @param aims aims at these, by kind
 */
record ReleaseReach(UUID release, int occupations, List<AimsTouched> aims) {

    /**
     * Aims of one kind.
     *
     * @param kind what kind
     * @param count how many
     * @param people of how many people
     */
    record AimsTouched(AimKind kind, long count, long people) {}
}

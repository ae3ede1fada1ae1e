package io.careerplan.assessment.releasereach;

import io.careerplan.assessment.cataloguerelease.OccupationChange;
import java.util.List;
import java.util.UUID;

/**
 * Which of a person's aims a release touches.
 *
 * @param personId the person
 * @param release the release
 * @param aims those whose occupation it retired or changed in more than its technologies; none when it leaves the person's aims as they were
 */
record PersonalReach(UUID personId, UUID release, List<TouchedAim> aims) {

    /**
     * An aim and what became of its occupation.
     *
     * @param kind what kind of aim
     * @param id of the goal or of the gap analysis
     * @param occupation what the release did to the occupation
     */
    record TouchedAim(AimKind kind, UUID id, OccupationChange occupation) {}
}

package io.careerplan.assessment.touchedpeople;

import io.careerplan.assessment.releasereach.AimKind;
import io.careerplan.assessment.releasereach.OccupationAims.PersonAim;
import java.util.UUID;

/**
 * An aim that a release touches. What somebody aims at is theirs to tell, so neither the aim's words nor its occupation are
 * here.
 *
 * @param personId whose
 * @param kind what kind of aim
 * @param aimId the goal, or the gap analysis
 */
record AimOfPerson(UUID personId, AimKind kind, UUID aimId) {

    static AimOfPerson of(AimKind kind, PersonAim aim) {
        return new AimOfPerson(aim.person(), kind, aim.id());
    }

    /** Sorts as the database sorts person and aim; the text of a UUID does so, its own order does not. */
    String key() {
        return personId + " " + aimId;
    }
}

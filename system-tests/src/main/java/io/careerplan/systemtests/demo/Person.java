package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Api;

/**
 * Somebody the demo registers and signs in.
 *
 * @param seat the services as this person sees them
 * @param id the identifier assessment-service gave
 */
public record Person(Seat seat, String id) {

    /** Path of the person, the same below the root of every service. */
    public String path() {
        return "/people/" + id;
    }

    /** Assessment-service as this person sees it. */
    Api assessment() {
        return seat.assessment();
    }

    /** Planning-service as this person sees it. */
    Api planning() {
        return seat.planning();
    }

    /** Tracking-service as this person sees it. */
    Api tracking() {
        return seat.tracking();
    }
}

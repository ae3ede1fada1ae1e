package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Api;

/**
 * The three services as one signed-in person or client sees them.
 *
 * @param assessment assessment-service
 * @param planning planning-service
 * @param tracking tracking-service
 */
public record Seat(Api assessment, Api planning, Api tracking) {

    /** The seat of a token's owner. */
    public static Seat of(Addresses at, String token) {
        return new Seat(at.assessmentAs(token), at.planningAs(token), at.trackingAs(token));
    }
}

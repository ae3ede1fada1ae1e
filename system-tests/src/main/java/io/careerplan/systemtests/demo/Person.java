package io.careerplan.systemtests.demo;

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
}

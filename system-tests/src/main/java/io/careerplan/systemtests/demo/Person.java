package io.careerplan.systemtests.demo;

/**
 * Somebody the demo registers and signs in.
 *
 * @param seat the services as this person sees them
 * @param id the identifier assessment-service gave
 */
record Person(Seat seat, String id) {

    String path() {
        return "/people/" + id;
    }
}

package io.careerplan.localstack.launch;

/** The platform cannot be started here and now; the message says why and what to do. */
final class Refused extends RuntimeException {

    Refused(String message) {
        super(message);
    }
}

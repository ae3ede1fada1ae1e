package io.careerplan.localstack.launch;

/** The launcher was called with options it does not understand; the message says which. */
final class Misuse extends RuntimeException {

    Misuse(String message) {
        super(message);
    }
}

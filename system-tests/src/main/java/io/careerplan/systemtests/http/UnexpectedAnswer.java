package io.careerplan.systemtests.http;

/** A service answered otherwise than its description promises; the message holds call, status and body. */
public final class UnexpectedAnswer extends RuntimeException {

    public UnexpectedAnswer(String message) {
        super(message);
    }
}

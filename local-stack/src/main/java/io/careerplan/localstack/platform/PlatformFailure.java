package io.careerplan.localstack.platform;

/** A part of the platform did not do as asked; the message says which, and where its log is. */
public final class PlatformFailure extends RuntimeException {

    /** A failure said in one sentence. */
    public PlatformFailure(String message) {
        super(message);
    }

    PlatformFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

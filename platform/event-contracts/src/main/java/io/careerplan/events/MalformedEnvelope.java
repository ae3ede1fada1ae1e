package io.careerplan.events;

/** A record whose headers are no CloudEvents envelope of the platform; it names the header at fault. */
public final class MalformedEnvelope extends RuntimeException {

    private final String header;

    MalformedEnvelope(String header, String fault) {
        super("header " + header + " " + fault);
        this.header = header;
    }

    /** Name of the header that is missing or wrong. */
    public String header() {
        return header;
    }
}

package io.careerplan.kit.document;

/**
 * A part of a document that there is nothing to show in yet.
 *
 * @param part name of the part, kebab-case
 * @param operationId the operation that fills it
 * @param method HTTP method of it
 * @param path path of it, from the root of the host, the person's id filled in
 */
public record UnfilledPart(String part, String operationId, String method, String path) {

    /** The call as somebody reads it. */
    public String call() {
        return method + " " + path;
    }
}

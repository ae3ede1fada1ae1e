package io.careerplan.kit.problem;

/**
 * One thing wrong with the input.
 *
 * @param pointer JSON pointer into the body (RFC 6901), or the name of the query parameter or header
 * @param code stable and machine-readable, in kebab case
 * @param detail one sentence for a developer, without the offending value where that could be personal
 */
public record InputError(String pointer, String code, String detail) {

    /** The pointer to what stands under a name of the sender's in the place that another pointer tells. */
    public static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}

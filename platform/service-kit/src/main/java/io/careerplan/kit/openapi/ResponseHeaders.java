package io.careerplan.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The headers that answers carry, each described once. */
final class ResponseHeaders {

    private static final Map<String, String> MEANING = Map.of(
            "ETag", "Version of the resource, to be sent back as If-Match",
            "Location", "Address of what was created",
            "Link", "Address of the next page, with rel=\"next\"",
            "Retry-After", "Seconds to wait before trying again",
            "WWW-Authenticate", "How to sign in");

    private ResponseHeaders() {}

    static Header of(String name) {
        return OASFactory.createHeader()
                .description(MEANING.getOrDefault(name, name))
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}

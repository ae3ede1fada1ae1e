package io.careerplan.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The parts that operations refer to: the problem document, refusals, conditional headers, the sign-in. */
final class StandardParts {

    static final String SIGN_IN = "signIn";
    static final String PROBLEM = "Problem";

    private StandardParts() {}

    static void addTo(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        var parts = api.getComponents();
        parts.addSchema(PROBLEM, problem());
        parts.addSchema("InputError", inputError());
        parts.addSecurityScheme(SIGN_IN, signIn());
        for (var answer : StandardAnswer.values()) {
            parts.addResponse(answer.partName(), refusal(answer));
        }
        addHeaders(parts);
        api.setServers(List.of(OASFactory.createServer().url("/").description("The host that serves this file")));
    }

    private static void addHeaders(Components parts) {
        parts.addParameter("IfMatch", header("If-Match", "\"3\"", "The ETag of the version this change was made for"));
        parts.addParameter("IfNoneMatch", header("If-None-Match", "\"3\"", "The ETag of the version already held"));
        parts.addParameter(
                "IdempotencyKey",
                header(
                        "Idempotency-Key",
                        "0190a5c4-6b1e-7cc3-9f3e-5d1f6f0a2b11",
                        "Makes a retry safe for 24 hours; demanded from clients with scope `integration`"));
    }

    private static Parameter header(String name, String example, String description) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(text())
                .example(example);
    }

    private static APIResponse refusal(StandardAnswer answer) {
        var response = OASFactory.createAPIResponse().description(answer.description());
        if (answer.hasBody()) {
            var problem = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(PROBLEM))
                    .example(answer.example());
            response.content(OASFactory.createContent().addMediaType("application/problem+json", problem));
        }
        if (!answer.header().isEmpty()) {
            response.addHeader(answer.header(), ResponseHeaders.of(answer.header()));
        }
        return response;
    }

    private static Schema problem() {
        return object("A refusal, as RFC 9457 describes it; `code` is stable, the texts are for people.")
                .addProperty("type", text().description("URI of the kind of problem"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text().description("Path of the request"))
                .addProperty("code", text().description("Stable name of the problem, documented in problems.md"))
                .addProperty("traceId", text().description("What to quote to the operator"))
                .addProperty("errors", errors())
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema errors() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("Every error of the input at once")
                .items(OASFactory.createSchema().ref("InputError"));
    }

    private static Schema inputError() {
        return object("One thing that is wrong with the input.")
                .addProperty("pointer", text().description("JSON pointer, or the name of a parameter"))
                .addProperty("code", text())
                .addProperty("detail", text())
                .required(List.of("pointer", "code", "detail"));
    }

    private static SecurityScheme signIn() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Access token of the platform's OpenID Connect issuer; its `org` claim is the tenant");
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}

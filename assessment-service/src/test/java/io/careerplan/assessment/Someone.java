package io.careerplan.assessment;

import io.restassured.response.Response;
import java.util.UUID;

/** A registered person who has signed in. */
public record Someone(Tenant tenant, UUID id, String externalId, Api api) {

    /** A person in these roles. */
    public static Someone registered(Tenant tenant, String... roles) {
        var externalId = "E-" + UUID.randomUUID();
        var id = Api.id(register(tenant, externalId));
        var api = tenant.signIn("sub-" + externalId, externalId, roles);
        api.get("people/me").then().statusCode(200);
        return new Someone(tenant, id, externalId, api);
    }

    public static Response register(Tenant tenant, String externalId) {
        return tenant.hr().post(body(externalId), "people");
    }

    public static String body(String externalId) {
        return "{\"externalId\": \"%s\", \"name\": \"Ada Lindqvist\"}".formatted(externalId);
    }

    /** What this person grants: sections and verbs as JSON arrays. */
    public Response grant(UUID grantee, String role, String sections, String verbs) {
        var body = "{\"granteeId\": \"%s\", \"role\": \"%s\", \"sections\": %s, \"verbs\": %s}"
                .formatted(grantee, role, sections, verbs);
        return api.free().body(body).post("people/{id}/access-grants", id);
    }
}

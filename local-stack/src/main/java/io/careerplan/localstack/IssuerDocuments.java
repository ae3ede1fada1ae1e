package io.careerplan.localstack;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;

/** The two documents by which a service learns of the issuer. */
record IssuerDocuments(URI issuer, SigningKeys keys) {

    String discovery() {
        return JsonUtil.toJson(Map.of(
                "issuer", issuer.toString(),
                "jwks_uri", issuer + "/jwks",
                "token_endpoint", issuer + "/token",
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public"),
                "grant_types_supported", List.of("password", "client_credentials"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    String jwks() {
        return JsonUtil.toJson(Map.of(
                "keys", keys.all().stream().map(IssuerDocuments::published).toList()));
    }

    private static Map<String, Object> published(SigningKey key) {
        try {
            RsaJsonWebKey published = new RsaJsonWebKey(key.published());
            published.setKeyId(key.id());
            published.setUse("sig");
            return published.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Key " + key.id() + " cannot be published", e);
        }
    }
}

package io.careerplan.localstack;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

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
        List<Map<String, Object>> published =
                keys.all().stream().map(IssuerDocuments::published).toList();
        return JsonUtil.toJson(Map.of("keys", published));
    }

    private static Map<String, Object> published(SigningKeys.Key key) {
        try {
            RsaJsonWebKey published = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(key.published());
            published.setKeyId(key.id());
            published.setUse("sig");
            published.setAlgorithm("RS256");
            return published.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        } catch (GeneralSecurityException | JoseException e) {
            throw new IllegalStateException("Key " + key.id() + " cannot be published", e);
        }
    }
}

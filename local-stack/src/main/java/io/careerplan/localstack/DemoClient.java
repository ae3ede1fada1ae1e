package io.careerplan.localstack;

import java.util.List;

/**
 * A made-up partner system that can get tokens by client credentials at the local issuer.
 *
 * @param id client id
 * @param tenant the organisation the token speaks for
 * @param roles realm roles
 * @param scopes OAuth scopes
 */
public record DemoClient(String id, String tenant, List<String> roles, List<String> scopes) {

    /** The client secret, marked as a demo one. */
    public String secret() {
        return "local-demo-" + id;
    }

    /** A fresh token as the issuer gives it out. */
    public String token(StackAddresses stack) {
        return Tokens.of(stack, tenant).client(id, roles, scopes);
    }
}

package io.careerplan.localstack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up person who can sign in at the local issuer.
 *
 * @param name user name
 * @param tenant the organisation the token speaks for
 * @param externalId the organisation's own id of the person; empty for operators
 * @param roles realm roles
 */
public record DemoUser(String name, String tenant, String externalId, List<String> roles) {

    /** The password, marked as a demo one. */
    public String password() {
        return "local-demo-" + name;
    }

    /** A made-up name, for example {@code Demo Employee}. */
    public String displayName() {
        return Stream.of(name.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** The token subject. */
    public String subject() {
        return "sub-" + name;
    }

    /** A fresh token as the issuer gives it out. */
    public String token(StackAddresses stack) {
        Tokens tokens = Tokens.of(stack, tenant).roles(roles.toArray(String[]::new));
        return externalId.isEmpty() ? tokens.person(subject()) : tokens.user(subject(), externalId);
    }
}

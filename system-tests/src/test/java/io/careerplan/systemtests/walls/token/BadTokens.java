package io.careerplan.systemtests.walls.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careerplan.systemtests.walls.Town;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every kind of token that must not open anything, by name. */
final class BadTokens {

    private final Forge forge;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    private BadTokens(Forge forge) {
        this.forge = forge;
    }

    /**
     * Those that are nobody's: 401.
     *
     * @param keySet where an attacker publishes keys; nobody may ever ask there
     */
    static Map<String, String> unauthenticated(Forge forge, URI keySet) {
        var bad = new BadTokens(forge);
        bad.withoutSignature();
        bad.withSecret();
        bad.ofAnotherKey();
        bad.pointingElsewhere(keySet);
        bad.ofAnotherPlace();
        bad.ofAnotherTime();
        bad.ofAnotherKind();
        bad.cutAndPasted();
        bad.malformed();
        return bad.tokens;
    }

    /** Those that are somebody's, but of no organisation that can be named: 403. */
    static Map<String, String> ofNoOrganisation(Forge forge) {
        var bad = new BadTokens(forge);
        bad.add("no organisation", forge.without("org"));
        bad.add("empty organisation", forge.with("org", ""));
        bad.add("organisation as list", forge.with("org", List.of(Town.OURS)));
        bad.add("organisation as two", forge.with("org", List.of(Town.OURS, Town.THEIRS)));
        bad.add("organisation as number", forge.with("org", 7));
        bad.add("organisation as object", forge.with("org", Map.of(Town.OURS, Map.of("id", 1))));
        bad.add("organisation as truth", forge.with("org", true));
        bad.add("organisation in upper case", forge.with("org", "WALL-OURS"));
        bad.add("organisation with a blank", forge.with("org", Town.OURS + " "));
        bad.add("organisation with control characters", forge.with("org", Town.OURS + "\u0000\n"));
        bad.add("organisation with a quote", forge.with("org", "x' or '1'='1"));
        bad.add("organisation with a look-alike letter", forge.with("org", "w\u0430ll-ours"));
        bad.add("organisation of a thousand letters", forge.with("org", "a".repeat(1000)));
        bad.add("roles as number", forge.with("realm_access", Map.of("roles", 7)));
        bad.add("roles as object", forge.with("realm_access", Map.of("roles", Map.of("employee", true))));
        bad.add("no roles", forge.without("realm_access"));
        return bad.tokens;
    }

    private void add(String kind, String token) {
        tokens.put(kind, token);
    }

    private void withoutSignature() {
        var signature = Forge.parts(forge.good()).getLast();
        for (var none : List.of("none", "None", "NONE", "nOnE", "")) {
            add("alg [" + none + "]", forge.unsigned(forge.header("alg", none), ""));
        }
        add("alg none with a signature", forge.unsigned(forge.header("alg", "none"), signature));
        add("no signature", forge.unsigned(forge.header(), ""));
        add("no third part", forge.good().replaceFirst("\\.[^.]*$", ""));
    }

    private void withSecret() {
        var published = (RSAPublicKey) forge.published();
        var der = published.getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END PUBLIC KEY-----";
        add("HS256 with the public key", forge.coded(der));
        add("HS256 with the public key as PEM", forge.coded(pem.getBytes(UTF_8)));
        add("HS256 with the public key as PEM and a line end", forge.coded((pem + "\n").getBytes(UTF_8)));
        add("HS256 with the modulus", forge.coded(published.getModulus().toByteArray()));
        add("HS256 with a guess", forge.coded("secret".getBytes(UTF_8)));
        add("HS256 with the audience", forge.coded("careerplan".getBytes(UTF_8)));
    }

    private void ofAnotherKey() {
        var curve = Forge.pair("EC").getPrivate();
        add("another key under the real kid", forge.ofAttacker());
        add("another key under an unknown kid", forge.ofAttacker("kid", "key-9999"));
        add("another key under a path", forge.ofAttacker("kid", "../../../../dev/null"));
        add("another key under SQL", forge.ofAttacker("kid", "x' union select 'secret"));
        add("another key under a command", forge.ofAttacker("kid", "key|/bin/true"));
        add("another key under a very long kid", forge.ofAttacker("kid", "k".repeat(4000)));
        add("ES256 under the real kid", Forge.signed(forge.header("alg", "ES256"), forge.claims(), curve));
        add("ES256 of nought", forge.unsigned(forge.header("alg", "ES256"), Forge.encoded(new byte[64])));
        add(
                "another key without a kid",
                Forge.signed(
                        Map.of("alg", "RS256", "typ", "JWT"),
                        forge.claims(),
                        forge.attackers().getPrivate()));
    }

    private void pointingElsewhere(URI keySet) {
        var published = (RSAPublicKey) forge.attackers().getPublic();
        var jwk = Map.of(
                "kty",
                "RSA",
                "kid",
                "attacker",
                "n",
                Forge.encoded(published.getModulus().toByteArray()),
                "e",
                Forge.encoded(published.getPublicExponent().toByteArray()));
        add("jku", forge.ofAttacker("jku", keySet.toString(), "kid", "attacker"));
        add("jku under the real kid", forge.ofAttacker("jku", keySet.toString()));
        add("x5u", forge.ofAttacker("x5u", keySet.toString(), "kid", "attacker"));
        add("kid that is an address", forge.ofAttacker("kid", keySet.toString()));
        add(
                "issuer that is an address",
                Forge.signed(
                        forge.header("kid", "attacker"),
                        forge.changed("iss", keySet.toString()),
                        forge.attackers().getPrivate()));
        var embedded = forge.header();
        embedded.put("jwk", jwk);
        add("jwk", Forge.signed(embedded, forge.claims(), forge.attackers().getPrivate()));
        var certified = forge.header();
        certified.put("x5c", List.of(Base64.getEncoder().encodeToString(published.getEncoded())));
        add("x5c", Forge.signed(certified, forge.claims(), forge.attackers().getPrivate()));
    }

    private void ofAnotherPlace() {
        var issuer = String.valueOf(forge.claims().get("iss"));
        add("another issuer", forge.with("iss", "https://issuer.example"));
        add("issuer with a slash", forge.with("iss", issuer + "/"));
        add("issuer as list", forge.with("iss", List.of(issuer)));
        add("no issuer", forge.without("iss"));
        add("another audience", forge.with("aud", "account"));
        add("other audiences", forge.with("aud", List.of("account", "careerplan-admin")));
        add("no audience", forge.without("aud"));
        add("empty audience", forge.with("aud", List.of()));
        add("no subject", forge.without("sub"));
        add("empty subject", forge.with("sub", ""));
        add("subject as number", forge.with("sub", 7));
    }

    private void ofAnotherTime() {
        var now = Instant.now().getEpochSecond();
        add("expired", forge.with("exp", now - 3600));
        add("expired a minute ago", forge.with("exp", now - 60));
        add("expired before there were tokens", forge.with("exp", -1));
        add("no expiry", forge.without("exp"));
        add("expiry as text", forge.with("exp", "never"));
        add("not yet good", forge.with("nbf", now + 3600));
    }

    private void ofAnotherKind() {
        add("ID token", forge.with("typ", "ID"));
        add("refresh token", forge.with("typ", "Refresh"));
        add("log-out token", forge.with("typ", "Logout"));
        var critical = forge.header();
        critical.put("crit", List.of("exp-hard"));
        critical.put("exp-hard", true);
        add("critical header nobody knows", Forge.signed(critical, forge.claims(), forge.key()));
        var raw = forge.header();
        raw.put("crit", List.of("b64"));
        raw.put("b64", false);
        add("payload not encoded", Forge.signed(raw, forge.claims(), forge.key()));
        add("encrypted", Forge.part(Map.of("alg", "dir", "enc", "A256GCM")) + "..AAAA.AAAA.AAAA");
        add(
                "encrypted with the public key",
                Forge.part(Map.of("alg", "RSA-OAEP", "enc", "A256GCM", "kid", forge.kid())) + ".AAAA.AAAA.AAAA.AAAA");
    }

    private void cutAndPasted() {
        var good = Forge.parts(forge.good());
        var other = Forge.parts(forge.with("sub", "sub-demo-operator"));
        add("claims of another token", good.get(0) + "." + other.get(1) + "." + good.get(2));
        add("signature of another token", good.get(0) + "." + good.get(1) + "." + other.get(2));
        add(
                "header of another token",
                Forge.part(forge.header("typ", "at+jwt")) + "." + good.get(1) + "." + good.get(2));
        add(
                "signature cut short",
                good.get(0) + "." + good.get(1) + "." + good.get(2).substring(8));
        add("signature with a bit turned", good.get(0) + "." + good.get(1) + "." + turned(good.get(2)));
        add("claims with a byte more", good.get(0) + "." + good.get(1) + "AA." + good.get(2));
        add("signed thrice", forge.good() + "." + good.get(2));
        add(
                "token in a token",
                Forge.part(forge.header()) + "." + Forge.encoded(forge.good().getBytes(UTF_8)) + "." + good.get(2));
    }

    private static String turned(String signature) {
        return (signature.charAt(0) == 'A' ? 'B' : 'A') + signature.substring(1);
    }

    private void malformed() {
        add("words", "not-a-token");
        add("dots", "...");
        add("two dots", "..");
        add("letters and dots", "a.b.c");
        add("header that is a list", Forge.part(List.of("RS256")) + "." + Forge.part(forge.claims()) + ".AAAA");
        add("header that is nothing", Forge.encoded("null".getBytes(UTF_8)) + ".e30.AAAA");
        add("claims that are a list", Forge.part(forge.header()) + "." + Forge.part(List.of()) + ".AAAA");
        add(
                "deep claims",
                Forge.part(forge.header()) + "."
                        + Forge.encoded(("{\"a\":".repeat(2000) + "1" + "}".repeat(2000)).getBytes(UTF_8)) + ".AAAA");
        add("standard base64", forge.good().replaceFirst("^ey", "e+") + "/");
        add("64 KB of a token", forge.with("filling", "x".repeat(46_000)));
        add("60 KB of signature", forge.unsigned(forge.header(), "A".repeat(60_000)));
    }
}

package io.careerplan.systemtests.walls.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careerplan.localstack.StackAddresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes tokens by hand, good ones and all others, without a library that would refuse to.
 *
 * @param kid the id of the issuer's present key
 * @param key the issuer's present key, which only the issuer has; with it wrong claims are signed well
 * @param claims the claims of a good token
 * @param attackers an RSA key of somebody else
 */
record Forge(String kid, PrivateKey key, Map<String, Object> claims, KeyPair attackers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** For somebody who really exists, so that a token that is let in would show. */
    static Forge of(StackAddresses stack, String tenant, String subject, String externalId) {
        var claims = claims(stack, tenant, subject, externalId);
        try (var files = Files.list(stack.keys())) {
            var last = files.filter(file -> file.toString().endsWith(".pk8"))
                    .sorted()
                    .toList()
                    .getLast();
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(last)));
            return new Forge(last.getFileName().toString().replace(".pk8", ""), key, claims, pair("RSA"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TreeMap<String, Object> claims(
            StackAddresses stack, String tenant, String subject, String externalId) {
        var now = Instant.now().getEpochSecond();
        return new TreeMap<>(Map.of(
                "iss",
                stack.issuer().toString(),
                "aud",
                "careerplan",
                "org",
                tenant,
                "sub",
                subject,
                "external_id",
                externalId,
                "scope",
                "openid",
                "typ",
                "Bearer",
                "realm_access",
                Map.of("roles", List.of("employee")),
                "iat",
                now,
                "exp",
                now + 3600));
    }

    /** A token as the issuer gives it out. */
    String good() {
        return signed(header(), claims, key);
    }

    /** The good claims with one changed, signed by the issuer; a null takes it away. */
    String with(String claim, Object value) {
        return signed(header(), changed(claim, value), key);
    }

    /** The good claims without one. */
    String without(String claim) {
        var changed = new TreeMap<>(claims);
        changed.remove(claim);
        return signed(header(), changed, key);
    }

    Map<String, Object> changed(String claim, Object value) {
        var changed = new TreeMap<>(claims);
        changed.put(claim, value);
        return changed;
    }

    /** Good claims of the attacker's own signing, under a header of their choice. */
    String ofAttacker(String... header) {
        return signed(header(header), claims, attackers.getPrivate());
    }

    /** The header of a good token, with members set by name and value in turn. */
    Map<String, Object> header(String... members) {
        var header = new TreeMap<String, Object>(Map.of("alg", "RS256", "typ", "JWT", "kid", kid));
        for (var i = 0; i < members.length; i += 2) {
            header.put(members[i], members[i + 1]);
        }
        return header;
    }

    /** Any header and claims with a real signature of the key's kind. */
    static String signed(Map<String, Object> header, Map<String, Object> claims, PrivateKey key) {
        var input = part(header) + "." + part(claims);
        try {
            var algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSAinP1363Format" : "SHA256withRSA";
            var signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(input.getBytes(UTF_8));
            return input + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token whose signature is a code with a shared secret. */
    String coded(byte[] secret) {
        var input = part(header("alg", "HS256")) + "." + part(claims);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return input + "." + encoded(mac.doFinal(input.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Header and claims with whatever stands for the signature. */
    String unsigned(Map<String, Object> header, String signature) {
        return part(header) + "." + part(claims) + "." + signature;
    }

    /** The issuer's key as everybody may have it. */
    PublicKey published() {
        try {
            var secret = (RSAPrivateCrtKey) key;
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair pair(String kind) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            if (kind.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One part of a token. */
    static String part(Object json) {
        try {
            return encoded(JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The three parts of a token. */
    static List<String> parts(String token) {
        return new ArrayList<>(List.of(token.split("\\.", -1)));
    }
}

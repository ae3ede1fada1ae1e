package io.careerplan.kit.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Text that only this installation can have written: HMAC-SHA256 over scope and text, both in URL-safe Base64. */
final class SignedText {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 32;

    private final SecretKeySpec key;

    SignedText(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String sign(String scope, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] mac = mac(scope, content);
        byte[] all = Arrays.copyOf(mac, MAC_BYTES + content.length);
        System.arraycopy(content, 0, all, MAC_BYTES, content.length);
        return encoded(all);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The text; empty unless it was signed with this key for this scope. */
    Optional<String> verify(String scope, String signed) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(signed);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        // The last letter of Base64 has bits that decode to nothing: only one writing is the one that was given out.
        if (all.length < MAC_BYTES || !encoded(all).equals(signed)) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(all, MAC_BYTES, all.length);
        boolean genuine = MessageDigest.isEqual(mac(scope, content), Arrays.copyOf(all, MAC_BYTES));
        return genuine ? Optional.of(new String(content, StandardCharsets.UTF_8)) : Optional.empty();
    }

    private byte[] mac(String scope, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(scope.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", impossible);
        }
    }
}

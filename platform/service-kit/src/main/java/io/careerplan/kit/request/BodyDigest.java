package io.careerplan.kit.request;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of the request's body as it came, which tells a repeated request from another one under the same key. */
@RequestScoped
public class BodyDigest {

    private String hash = of(new byte[0]);

    void note(byte[] body) {
        hash = of(body);
    }

    /** 64 hexadecimal digits; that of nothing for a request without a JSON body. */
    public String hash() {
        return hash;
    }

    private static String of(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}

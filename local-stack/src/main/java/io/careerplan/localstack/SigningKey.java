package io.careerplan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/** One key pair with the id that tokens name it by. */
record SigningKey(String id, RSAPrivateCrtKey secret) {

    static final String SUFFIX = ".pk8";

    static SigningKey read(Path file) {
        try {
            var encoded = new PKCS8EncodedKeySpec(Files.readAllBytes(file));
            var secret = (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(encoded);
            return new SigningKey(file.getFileName().toString().replace(SUFFIX, ""), secret);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Not a signing key: " + file, e);
        }
    }

    RSAPublicKey published() throws GeneralSecurityException {
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
    }
}

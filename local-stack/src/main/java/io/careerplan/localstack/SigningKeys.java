package io.careerplan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * The issuer's RSA keys, one file each. A folder is shared more easily than memory: tests in other class loaders and processes
 * sign with the same key the issuer publishes.
 *
 * @param folder where the key files lie; their names sort by age
 */
public record SigningKeys(Path folder) {

    /** Makes a first key where there is none. */
    SigningKeys createMissing() {
        Folders.create(folder);
        if (files().isEmpty()) {
            rotate();
        }
        return this;
    }

    /** Adds a key that signs from now on. The older ones stay published, so that tokens already given out stay good. */
    public void rotate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            PrivateKey key = generator.generateKeyPair().getPrivate();
            String id = "key-%04d".formatted(files().size() + 1);
            Path whole = Files.write(folder.resolve(id + ".new"), key.getEncoded());
            Files.move(whole, folder.resolve(id + SigningKey.SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("No signing key could be made in " + folder, e);
        }
    }

    /** The key that signs. */
    SigningKey current() {
        return SigningKey.read(files().getLast());
    }

    /** All published keys, oldest first. */
    List<SigningKey> all() {
        return files().stream().map(SigningKey::read).toList();
    }

    private List<Path> files() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(SigningKey.SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

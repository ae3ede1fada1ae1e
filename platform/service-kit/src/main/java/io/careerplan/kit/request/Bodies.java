package io.careerplan.kit.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.json.StrictJson;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/** Takes bodies off the wire: bounded and digested, JSON strictly parsed. */
@ApplicationScoped
class Bodies {

    /** What is read and thrown away behind a body that is too large, so that the client gets to see the answer. */
    private static final int MAX_DRAINED_BYTES = 8 << 20;

    private final StrictJson json;
    private final BodyDigest digest;
    private final HttpLimits limits;

    Bodies(StrictJson json, BodyDigest digest, HttpLimits limits) {
        this.json = json;
        this.digest = digest;
        this.limits = limits;
    }

    /** The tree of the body; 413 and 400 as {@link StrictJson#parse}. */
    JsonNode tree(InputStream stream) throws IOException {
        return json.parse(bytes(stream, limits.maxJsonBytes()));
    }

    /** The body as it came; 413 when it is larger than any body may be. */
    byte[] file(InputStream stream) throws IOException {
        return bytes(stream, Math.toIntExact(limits.maxBodyBytes()));
    }

    /** The archive as it came; 413 when it is larger than any archive may be. */
    byte[] archive(InputStream stream) throws IOException {
        return bytes(stream, Math.toIntExact(limits.maxArchiveBytes()));
    }

    private byte[] bytes(InputStream stream, int most) throws IOException {
        byte[] body = stream.readNBytes(most + 1);
        if (body.length > most) {
            drain(stream);
            throw Refusal.tooLarge(most);
        }
        digest.note(body);
        return body;
    }

    private static void drain(InputStream stream) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int drained = 0;
        int read = stream.read(buffer);
        while (read >= 0 && drained < MAX_DRAINED_BYTES) {
            drained += read;
            read = stream.read(buffer);
        }
    }
}

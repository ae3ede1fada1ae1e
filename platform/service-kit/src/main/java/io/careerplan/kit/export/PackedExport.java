package io.careerplan.kit.export;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An export as it waits for a client to fetch it: read and written down within the transaction, packed, because it may be long,
 * and unpacked at the client's pace, which no transaction waits for.
 */
final class PackedExport implements StreamingOutput {

    private final byte[] packed;

    private PackedExport(byte[] packed) {
        this.packed = packed;
    }

    /** Reads what there is to export while it is written. */
    static PackedExport of(PersonExport export, ObjectWriter json) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            json.writeValue(out, export);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedExport(packed.toByteArray());
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            unpacked.transferTo(out);
        }
    }
}

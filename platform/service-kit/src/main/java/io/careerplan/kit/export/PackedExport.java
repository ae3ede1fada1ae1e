package io.careerplan.kit.export;

import com.fasterxml.jackson.databind.ObjectWriter;
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
final class PackedExport extends ByteArrayOutputStream {

    /** Reads what there is to export while it is written. */
    static PackedExport of(PersonExport export, ObjectWriter json) {
        var packed = new PackedExport();
        try (var out = new GZIPOutputStream(packed)) {
            json.writeValue(out, export);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed;
    }

    void unpackTo(OutputStream out) throws IOException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(buf, 0, count))) {
            unpacked.transferTo(out);
        }
    }
}

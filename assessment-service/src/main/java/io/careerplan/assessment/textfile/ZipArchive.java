package io.careerplan.assessment.textfile;

import io.careerplan.kit.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Opens a zip archive that nobody vouches for. Everything is counted as it is unpacked, whatever the archive says of itself,
 * and nothing is ever written to a disk.
 */
public final class ZipArchive {

    private static final int CHUNK = 1 << 16;

    private final UploadLimits limits;
    private final Predicate<String> couldBe;
    private final long mostBytes;
    private final List<UploadedFile> files = new ArrayList<>();
    private long unpacked;
    private long kept;
    private int entries;

    private ZipArchive(long packed, UploadLimits limits, Predicate<String> couldBe) {
        this.limits = limits;
        this.couldBe = couldBe;
        this.mostBytes = Math.min(limits.unpackedBytes(), Math.max(CHUNK, packed * limits.ratio()));
    }

    /**
     * The files in it that are asked for, whatever else there is.
     *
     * @param couldBe whether a file at a place, its parts separated by slashes, is asked for
     * @throws Refusal 400 {@code malformed-file} for anything that is no sound archive, unpacks to too much, has too many entries
     *     or one that leads out of it
     */
    public static List<UploadedFile> files(byte[] zip, UploadLimits limits, Predicate<String> couldBe) {
        var archive = new ZipArchive(zip.length, limits, couldBe);
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            archive.read(stream);
        } catch (IOException | IllegalArgumentException broken) {
            throw FileText.malformed("it is no zip archive, or a damaged one");
        }
        if (archive.entries == 0) {
            throw FileText.malformed("it is no zip archive, or an empty one");
        }
        return archive.files;
    }

    private void read(ZipInputStream stream) throws IOException {
        for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
            entries++;
            if (entries > limits.entries()) {
                throw FileText.malformed("the archive has more than " + limits.entries() + " entries");
            }
            read(entry, stream);
        }
    }

    private void read(ZipEntry entry, ZipInputStream stream) throws IOException {
        var path = EntryPath.of(entry.getName());
        var wanted = !entry.isDirectory() && couldBe.test(path);
        var content = new ByteArrayOutputStream(wanted ? CHUNK : 0);
        var chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            count(read, wanted);
            if (wanted) {
                content.write(chunk, 0, read);
            }
        }
        if (wanted) {
            files.add(new UploadedFile(path, content.toByteArray()));
        }
    }

    private void count(int read, boolean wanted) {
        unpacked += read;
        kept += wanted ? read : 0;
        if (unpacked > mostBytes || kept > limits.keptBytes()) {
            throw FileText.malformed("the archive unpacks to more than any release has");
        }
    }
}

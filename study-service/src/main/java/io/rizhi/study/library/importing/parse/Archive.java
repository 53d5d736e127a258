package io.rizhi.study.library.importing.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file read part by part, with bounds on what it may unpack to. Nothing is written to disk. */
final class Archive implements AutoCloseable {

    private static final long RATIO_FREE = 1L << 20;
    private static final int BUFFER = 16 * 1024;

    private final ZipFile zip;
    private final ParseLimits limits;
    private long unpacked;

    private Archive(ZipFile zip, ParseLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static Archive open(Path file, ParseLimits limits) throws IOException {
        try {
            var archive = new Archive(new ZipFile(file.toFile()), limits);
            archive.refuseBomb();
            return archive;
        } catch (ZipException damaged) {
            throw new RefusedDocumentException(Refusal.DAMAGED, "not a readable archive");
        }
    }

    private void refuseBomb() {
        if (zip.size() > limits.maxEntries()) {
            throw bomb("too many entries");
        }
        long declared = 0;
        for (var entry : entries()) {
            declared += Math.max(0, entry.getSize());
            refuseRatio(entry, entry.getSize());
        }
        if (declared > limits.maxUnpacked()) {
            throw bomb("too large unpacked");
        }
    }

    List<String> names() {
        return entries().stream().map(ZipEntry::getName).toList();
    }

    boolean hasNameEnding(String ending) {
        return names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /** The part, or empty when the archive has none of that name. */
    Optional<byte[]> read(String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(unpack(entry));
    }

    private byte[] unpack(ZipEntry entry) throws IOException {
        try (InputStream input = zip.getInputStream(entry)) {
            var bytes = new ByteArrayOutputStream();
            var buffer = new byte[BUFFER];
            int read;
            while ((read = input.read(buffer)) >= 0) {
                bytes.write(buffer, 0, read);
                count(entry, read, bytes.size());
            }
            return bytes.toByteArray();
        } catch (ZipException damaged) {
            throw new RefusedDocumentException(Refusal.DAMAGED, "a part cannot be unpacked");
        }
    }

    /** Counts what really comes out, because what the directory declares may be a lie. */
    private void count(ZipEntry entry, int read, long size) {
        unpacked += read;
        if (size > limits.maxPart() || unpacked > limits.maxUnpacked()) {
            throw bomb("too large unpacked");
        }
        refuseRatio(entry, size);
        if (Thread.currentThread().isInterrupted()) {
            throw new RefusedDocumentException(Refusal.TOO_LONG, "took too long");
        }
    }

    private void refuseRatio(ZipEntry entry, long size) {
        if (size > RATIO_FREE
                && entry.getCompressedSize() >= 0
                && size / Math.max(1, entry.getCompressedSize()) > limits.maxRatio()) {
            throw bomb("packed too tightly");
        }
    }

    private List<ZipEntry> entries() {
        var entries = new ArrayList<ZipEntry>();
        zip.stream().forEach(entries::add);
        return entries;
    }

    private static RefusedDocumentException bomb(String what) {
        return new RefusedDocumentException(Refusal.ARCHIVE_BOMB, what);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package io.rizhi.quiz.importing.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip file in memory, read part by part, with bounds on what it may unpack to. Nothing is written to disk. */
public final class Archive implements AutoCloseable {
    private static final int MOST_ENTRIES = 6000;
    private static final long LARGEST_PART = 48L << 20;
    private static final long LARGEST_ALL = 128L << 20;
    private static final long RATIO_FREE = 1L << 20;
    private static final int GREATEST_RATIO = 150;
    private static final int BUFFER = 16 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    public static Archive open(byte[] bytes) {
        Archive archive = new Archive(zip(bytes));
        archive.index();
        return archive;
    }

    private static ZipFile zip(byte[] bytes) {
        try {
            return ZipFile.builder().setByteArray(bytes).get();
        } catch (IOException | RuntimeException damaged) {
            // The library answers some damage with an unchecked exception.
            throw new RefusedFileException(Refusal.DAMAGED, "not a readable archive");
        }
    }

    private void index() {
        long declared = 0;
        for (ZipArchiveEntry entry : zipEntries()) {
            refuseUnsafe(entry);
            declared += Math.max(0, entry.getSize());
            if (!entry.isDirectory()) {
                entries.putIfAbsent(entry.getName().replace('\\', '/'), entry);
            }
        }
        if (declared > LARGEST_ALL) {
            throw unsafe("too large unpacked");
        }
    }

    private List<ZipArchiveEntry> zipEntries() {
        List<ZipArchiveEntry> all = new ArrayList<>();
        var each = zip.getEntries();
        while (each.hasMoreElements()) {
            all.add(each.nextElement());
            if (all.size() > MOST_ENTRIES) {
                throw unsafe("too many entries");
            }
        }
        return all;
    }

    private static void refuseUnsafe(ZipArchiveEntry entry) {
        String name = entry.getName().replace('\\', '/');
        boolean isOutside = name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || name.equals("..")
                || name.startsWith("../")
                || name.contains("/../")
                || name.endsWith("/..");
        if (isOutside || name.indexOf('\0') >= 0 || entry.isUnixSymlink()) {
            throw unsafe("an entry points outside");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedFileException(Refusal.ENCRYPTED, "an entry is encrypted");
        }
        refuseRatio(entry, entry.getSize());
    }

    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    public boolean hasNameStarting(String start) {
        return entries.keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(start));
    }

    /** The part, or empty when the archive has none of that name. */
    public Optional<byte[]> read(String name) {
        ZipArchiveEntry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    private byte[] unpack(ZipArchiveEntry entry) {
        try (InputStream input = zip.getInputStream(entry)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            int read = input.read(buffer);
            while (read >= 0) {
                bytes.write(buffer, 0, read);
                count(entry, read, bytes.size());
                read = input.read(buffer);
            }
            return bytes.toByteArray();
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedFileException(Refusal.DAMAGED, "a part cannot be unpacked");
        }
    }

    /** Counts what really comes out, because what the directory declares may be a lie. */
    private void count(ZipArchiveEntry entry, int read, long size) {
        unpacked += read;
        if (size > LARGEST_PART || unpacked > LARGEST_ALL) {
            throw unsafe("too large unpacked");
        }
        refuseRatio(entry, size);
        RefusedFileException.stopWhenLate();
    }

    private static void refuseRatio(ZipArchiveEntry entry, long size) {
        if (size > RATIO_FREE
                && entry.getCompressedSize() >= 0
                && size / Math.max(1, entry.getCompressedSize()) > GREATEST_RATIO) {
            throw unsafe("packed too tightly");
        }
    }

    private static RefusedFileException unsafe(String what) {
        return new RefusedFileException(Refusal.UNSAFE, what);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }
}

package io.rizhi.quiz.importing.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Damages inputs in a way that a seed repeats. */
public final class Mutations {
    private final Random random;

    public Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** Reads so many damaged forms of the inputs; a reader may refuse, and must not fail in any other way. */
    public static int survive(int times, long seed, List<byte[]> inputs, Consumer<byte[]> reader) {
        int refused = 0;
        Mutations mutations = new Mutations(seed);
        for (int i = 0; i < times; i++) {
            byte[] damaged = mutations.of(inputs.get(i % inputs.size()));
            refused += read(damaged, i, seed, reader);
        }
        return refused;
    }

    /** As {@link #survive}, for archives: parts are damaged, and sometimes the archive itself. */
    public static int surviveArchives(int times, long seed, List<Map<String, byte[]>> inputs, Consumer<byte[]> reader) {
        int refused = 0;
        Mutations mutations = new Mutations(seed);
        for (int i = 0; i < times; i++) {
            refused += read(mutations.ofArchive(inputs.get(i % inputs.size()), i), i, seed, reader);
        }
        return refused;
    }

    /** So many damaged forms of a file; of an archive its parts are damaged, and sometimes the archive itself. */
    public static List<byte[]> damaged(int times, long seed, byte[] file) {
        Mutations mutations = new Mutations(seed);
        Map<String, byte[]> parts = isArchive(file) ? parts(file) : Map.of();
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(parts.isEmpty() ? mutations.of(file) : mutations.ofArchive(parts, i));
        }
        return all;
    }

    private byte[] ofArchive(Map<String, byte[]> whole, int round) {
        Map<String, byte[]> parts = new LinkedHashMap<>(whole);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        parts.computeIfPresent(name, (key, bytes) -> of(bytes));
        byte[] archive = zip(parts);
        return round % 5 == 0 ? of(archive) : archive;
    }

    public static boolean isArchive(byte[] file) {
        return file[0] == 'P' && file[1] == 'K';
    }

    public static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (Archive archive = Archive.open(file)) {
            archive.names().forEach(name -> parts.put(name, archive.read(name).orElseThrow()));
        }
        return parts;
    }

    private static int read(byte[] damaged, int round, long seed, Consumer<byte[]> reader) {
        try {
            reader.accept(damaged);
            return 0;
        } catch (RefusedFileException refused) {
            return 1;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("round " + round + " of seed " + seed, e);
        }
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The input with one to four places changed. */
    public byte[] of(byte[] input) {
        byte[] bytes = input;
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 6));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, at);
            case 1 -> joined(bytes, at, at + length, new byte[0]);
            case 2 -> joined(bytes, at, at, copy(bytes, at, length));
            case 3 -> joined(bytes, at, at, copy(bytes, random.nextInt(bytes.length), length));
            case 4 -> joined(bytes, at, at, sign());
            case 5 -> joined(bytes, at, at + length, sign());
            default -> random.nextInt(6) == 0 ? copy(bytes, 0, at) : flipped(bytes, at);
        };
    }

    private byte[] sign() {
        String[] signs = {
            "{",
            "}",
            "~",
            "=",
            "#",
            "%",
            "\\",
            "\n",
            "\n\n",
            "<",
            ">",
            "&",
            "&#0;",
            "\"",
            "'",
            "|",
            ";",
            ",",
            "0",
            "-1",
            "999999999999",
            "1e999999",
            "NaN",
            "（",
            "）",
            "A",
            "ANSWER:",
            "::",
            "->",
            "]]>",
            "[[1]]",
            "\u0000",
            "\t",
            "\uFEFF"
        };
        return bytes(signs[random.nextInt(signs.length)]);
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private static byte[] copy(byte[] bytes, int from, int length) {
        int to = Math.min(bytes.length, from + length);
        byte[] part = new byte[to - from];
        System.arraycopy(bytes, from, part, 0, part.length);
        return part;
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
        byte[] all = new byte[from + between.length + bytes.length - to];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(between, 0, all, from, between.length);
        System.arraycopy(bytes, to, all, from + between.length, bytes.length - to);
        return all;
    }
}

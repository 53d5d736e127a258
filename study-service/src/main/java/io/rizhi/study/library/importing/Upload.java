package io.rizhi.study.library.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file while it is received, on disk and not in memory. Blocking: every method runs off the event loop. */
final class Upload implements AutoCloseable {

    static final int PIECE = 1 << 20;

    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest;
    private long bytes;

    private Upload(Path path, FileChannel channel, MessageDigest digest) {
        this.path = path;
        this.channel = channel;
        this.digest = digest;
    }

    static Upload begin() {
        try {
            var path = Files.createTempFile("rizhi-import-", ".part");
            var channel = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.READ);
            return new Upload(path, channel, MessageDigest.getInstance("SHA-256"));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("no file can be made for an upload", e);
        }
    }

    Upload append(byte[] part) {
        try {
            var buffer = ByteBuffer.wrap(part);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            digest.update(part);
            bytes += part.length;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be stored", e);
        }
    }

    Path path() {
        return path;
    }

    long bytes() {
        return bytes;
    }

    /** Ends the digest; called once, after the last part. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    int pieces() {
        return (int) ((bytes + PIECE - 1) / PIECE);
    }

    Optional<byte[]> piece(int number) {
        try {
            var buffer = ByteBuffer.allocate((int) Math.min(PIECE, bytes - (long) number * PIECE));
            while (buffer.hasRemaining() && channel.read(buffer, (long) number * PIECE + buffer.position()) >= 0) {
                continue;
            }
            return Optional.of(buffer.array());
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read back", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be removed", e);
        }
    }
}

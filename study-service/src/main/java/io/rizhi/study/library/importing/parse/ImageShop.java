package io.rizhi.study.library.importing.parse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws pictures anew, so that nothing of the original file reaches a browser: no metadata, no trailing bytes, no other
 * format than PNG and JPEG. Large pictures are read at a lower resolution, so memory stays bounded.
 */
final class ImageShop {

    private static final int WIDEST = 1_600;
    private static final int LARGEST_RESULT = 1_500_000;
    private static final int SMALLEST_SIDE = 8;

    private final ParseLimits limits;
    private final Map<String, StoredImage> kept = new LinkedHashMap<>();
    private int dropped;

    ImageShop(ParseLimits limits) {
        this.limits = limits;
    }

    /** Keeps the picture and answers its id; empty when it cannot be shown, which is counted. */
    Optional<String> keep(byte[] bytes) {
        var drawn = kept.size() < limits.maxImages() ? draw(bytes) : Optional.<StoredImage>empty();
        if (drawn.isEmpty()) {
            drop();
        }
        drawn.ifPresent(image -> kept.put(image.id(), image));
        return drawn.map(StoredImage::id);
    }

    void drop() {
        dropped++;
    }

    int dropped() {
        return dropped;
    }

    List<StoredImage> kept() {
        return List.copyOf(kept.values());
    }

    private Optional<StoredImage> draw(byte[] bytes) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? draw(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<StoredImage> draw(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > limits.maxImagePixels() || width < SMALLEST_SIDE || height < SMALLEST_SIDE) {
                return Optional.empty();
            }
            var parameters = reader.getDefaultReadParam();
            int step = (int) Math.max(1, (Math.max(width, height) + WIDEST - 1) / WIDEST);
            parameters.setSourceSubsampling(step, step, 0, 0);
            return encode(reader.read(0, parameters));
        } finally {
            reader.dispose();
        }
    }

    private static Optional<StoredImage> encode(BufferedImage image) throws IOException {
        boolean hasAlpha = image.getColorModel().hasAlpha();
        var plain = redrawn(image, hasAlpha);
        var png = write(plain, "png");
        if (png.length <= LARGEST_RESULT / 5 || hasAlpha) {
            return png.length <= LARGEST_RESULT ? Optional.of(stored("image/png", png)) : Optional.empty();
        }
        var jpeg = write(plain, "jpg");
        var best = jpeg.length < png.length ? stored("image/jpeg", jpeg) : stored("image/png", png);
        return best.bytes().length <= LARGEST_RESULT ? Optional.of(best) : Optional.empty();
    }

    private static BufferedImage redrawn(BufferedImage image, boolean hasAlpha) {
        var type = hasAlpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static byte[] write(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static StoredImage stored(String type, byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new StoredImage(HexFormat.of().formatHex(hash), type, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

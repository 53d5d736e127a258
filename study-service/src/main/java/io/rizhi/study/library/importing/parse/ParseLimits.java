package io.rizhi.study.library.importing.parse;

/**
 * Bounds of one import, so that no file can take more memory or time than a large honest one.
 *
 * @param maxEntries       files inside an archive
 * @param maxPart          bytes of one unpacked XML part
 * @param maxUnpacked      bytes of everything that is unpacked
 * @param maxRatio         unpacked to packed bytes of one entry above a mebibyte
 * @param maxBlocks        paragraphs, tables and so on
 * @param maxCharacters    letters of all blocks
 * @param maxImages        pictures kept
 * @param maxImagePixels   width × height of a picture
 */
public record ParseLimits(
        int maxEntries,
        long maxPart,
        long maxUnpacked,
        int maxRatio,
        int maxBlocks,
        int maxCharacters,
        int maxImages,
        long maxImagePixels) {

    public static final ParseLimits STANDARD =
            new ParseLimits(2_000, 48L << 20, 160L << 20, 150, 20_000, 2_000_000, 200, 40_000_000);
}

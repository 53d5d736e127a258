package io.rizhi.study.library.importing.parse;

/**
 * A picture drawn anew, without anything its file carried besides.
 *
 * @param id   SHA-256 of the bytes
 * @param type image/png or image/jpeg
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredImage(String id, String type, byte[] bytes) {}

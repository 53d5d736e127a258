package io.rizhi.quiz.importing.model;

/**
 * Text of a file and how it was read.
 *
 * @param encoding name of the character encoding
 * @param hasDamage whether some bytes had no meaning in that encoding and were replaced
 */
public record DecodedText(String text, String encoding, boolean hasDamage) {}

package io.rizhi.study.library.importing.parse;

/**
 * Text of a file with the charset it was written in.
 *
 * @param isGuessed true when another charset could be meant and a person should look
 */
record DecodedText(String text, String encoding, boolean isGuessed) {}

package io.rizhi.quiz.asset;

/**
 * A stored picture.
 *
 * @param url as the HTML of a question names it
 */
record AssetView(String id, String mediaType, String url) {}

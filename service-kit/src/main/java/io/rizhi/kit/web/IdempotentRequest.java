package io.rizhi.kit.web;

/**
 * A key and what it was used for.
 *
 * @param key from the client
 * @param hash of the request
 */
public record IdempotentRequest(String key, String hash) {}

package io.rizhi.gateway.signin;

/**
 * Who asks, before it is known who that is.
 *
 * @param address of the caller
 * @param device for the list of devices
 * @param languages as in {@code Accept-Language}; the refusal is written in the first that is known
 */
record Browser(String address, String device, String languages) {}

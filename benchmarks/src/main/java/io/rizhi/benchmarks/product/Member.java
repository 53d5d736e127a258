package io.rizhi.benchmarks.product;

/**
 * Somebody who is signed in.
 *
 * @param id of the person
 * @param cookie as a browser sends it
 * @param csrfToken that goes with every write
 */
public record Member(String id, String cookie, String csrfToken) {

    static final Member NOBODY = new Member("", "", "");
}

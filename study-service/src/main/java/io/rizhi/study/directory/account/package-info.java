/**
 * Accounts: passwords, their hashes and rules, the growing delay after wrong ones, the first admin.
 * Does not hold sessions; the gateway does. Accounts live in the person's document, so a person and the way
 * to sign in appear and vanish together.
 */
@NullMarked
package io.rizhi.study.directory.account;

import org.jspecify.annotations.NullMarked;

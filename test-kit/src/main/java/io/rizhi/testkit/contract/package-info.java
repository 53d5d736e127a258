/** Suites for what a service promises outside: its problem codes and its HTTP API, each compared with a file in {@code docs}. */
@NullMarked
package io.rizhi.testkit.contract;

import org.jspecify.annotations.NullMarked;

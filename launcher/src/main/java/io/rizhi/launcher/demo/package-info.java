/**
 * Fills an empty product with a small organisation to look at: units, people, a document, quizzes, a running plan, some
 * days of history. It only calls the public API through the gateway, as an admin would; what it records about the past is
 * attested by that admin and shown so.
 */
@NullMarked
package io.rizhi.launcher.demo;

import org.jspecify.annotations.NullMarked;

/**
 * Wiring of this service: security, topics, properties, start-up order. Holds no rule.
 */
@NullMarked
package io.rizhi.quiz.platform;

import org.jspecify.annotations.NullMarked;

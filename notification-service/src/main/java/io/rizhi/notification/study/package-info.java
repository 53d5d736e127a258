/**
 * What this service asks study-service: addresses and names, the state of a day, the title of a plan. One client per
 * purpose, each with its limits and its written fallback.
 */
@NullMarked
package io.rizhi.notification.study;

import org.jspecify.annotations.NullMarked;

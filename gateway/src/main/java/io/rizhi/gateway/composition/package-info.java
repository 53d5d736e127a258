/**
 * Puts the Today page's answer together from what study, quiz and notification say.
 *
 * <p>Owns the order, the time limit of each part and what happens when one is missing. Computes nothing: a part is passed on as its
 * service wrote it.
 */
@NullMarked
package io.rizhi.gateway.composition;

import org.jspecify.annotations.NullMarked;

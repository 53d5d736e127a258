/**
 * What other services may ask about study records. Never routed from outside.
 */
@NullMarked
package io.rizhi.study.progress.internal;

import org.jspecify.annotations.NullMarked;

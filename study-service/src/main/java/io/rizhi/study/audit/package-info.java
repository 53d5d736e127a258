/**
 * Who looked at whom, who was refused, who changed rights: an append-only trail, hash-chained within each day.
 * Does not decide what is allowed. Other features note an entry before they answer.
 */
@NullMarked
package io.rizhi.study.audit;

import org.jspecify.annotations.NullMarked;

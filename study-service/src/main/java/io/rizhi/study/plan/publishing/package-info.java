/**
 * Publishing and closing. A publication and its plan change in one transaction, because two documents must agree on the
 * number in force; the study records follow in batches that go on after a crash.
 */
@NullMarked
package io.rizhi.study.plan.publishing;

import org.jspecify.annotations.NullMarked;

/**
 * Who a plan's audience is today: head-count and a sample of names. The directory resolves the rule.
 */
@NullMarked
package io.rizhi.study.plan.audience;

import org.jspecify.annotations.NullMarked;

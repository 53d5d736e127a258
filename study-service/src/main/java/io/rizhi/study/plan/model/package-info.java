/**
 * Rules of plans in plain Java: the schedule, the split into days, who belongs to the audience, what may be published,
 * and what a publication holds. No store, no framework and no clock in here.
 */
@NullMarked
package io.rizhi.study.plan.model;

import org.jspecify.annotations.NullMarked;

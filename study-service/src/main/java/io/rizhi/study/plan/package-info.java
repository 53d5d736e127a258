/**
 * Study plans: drafts, the publish check, publications, audiences and the work that follows publishing. Does not know who
 * has done what; study records do. Wires its sub-features and declares the problems of all of them.
 */
@NullMarked
package io.rizhi.study.plan;

import org.jspecify.annotations.NullMarked;

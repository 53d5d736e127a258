/**
 * How well the people of a unit answer questions about each topic, added up so that no single person can be seen in it. Folded
 * from graded attempts; knows nothing of reviews, which are the person's own.
 */
@NullMarked
package io.rizhi.study.statistics.topic;

import org.jspecify.annotations.NullMarked;

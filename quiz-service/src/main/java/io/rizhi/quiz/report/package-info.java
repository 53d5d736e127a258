/**
 * Owns what members report about questions, and the replies. Knows of an attempt only which questions its member may look at
 * now, so a report or a reply never shows a key earlier than the review does. Sends a fact for notification when there is a reply.
 */
@NullMarked
package io.rizhi.quiz.report;

import org.jspecify.annotations.NullMarked;

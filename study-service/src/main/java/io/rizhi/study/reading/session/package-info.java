/**
 * Reading sessions. An ordinary beat is one conditional update of one document; a beat that proves a section changes the
 * session and the study record in one transaction, because the proof must not part from the credit it came from.
 */
@NullMarked
package io.rizhi.study.reading.session;

import org.jspecify.annotations.NullMarked;

/**
 * Papers in office documents: automatic numbers written out, blanks drawn as lines, options in tables, answers by colour.
 * What comes out is the text of the paper, which the reader of typed papers reads.
 */
@NullMarked
package io.rizhi.quiz.importing.word;

import org.jspecify.annotations.NullMarked;

/** Pictures in files: found while a file is read, put into the questions afterwards. */
@NullMarked
package io.rizhi.quiz.importing.picture;

import org.jspecify.annotations.NullMarked;

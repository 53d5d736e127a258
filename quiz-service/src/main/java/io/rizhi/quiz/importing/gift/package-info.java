/** GIFT and Aiken, the text formats of Moodle: reading with every doubt named, and writing. */
@NullMarked
package io.rizhi.quiz.importing.gift;

import org.jspecify.annotations.NullMarked;

/**
 * Who is who: units, people, accounts. Wires its sub-features and declares the problems of all of them.
 * Does not decide who must study what; plans ask it for audiences of a date.
 */
@NullMarked
package io.rizhi.study.directory;

import org.jspecify.annotations.NullMarked;

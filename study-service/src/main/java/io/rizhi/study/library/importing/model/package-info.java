/** Rules of imported text: headings, numbering, outline and its corrections, doubts, reading time. Plain Java. */
@NullMarked
package io.rizhi.study.library.importing.model;

import org.jspecify.annotations.NullMarked;

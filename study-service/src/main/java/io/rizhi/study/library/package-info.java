/** Documents to read: their import, revisions and sections. Does not know who must read them or who did. */
@NullMarked
package io.rizhi.study.library;

import org.jspecify.annotations.NullMarked;

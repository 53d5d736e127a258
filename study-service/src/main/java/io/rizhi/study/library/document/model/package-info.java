/** Rules of revisions: hashes of content, which section of the new text is which of the old. Plain Java. */
@NullMarked
package io.rizhi.study.library.document.model;

import org.jspecify.annotations.NullMarked;

/**
 * Import of office documents, plain text, Markdown and HTML: detect, decode, clean, find the outline, name every doubt,
 * take corrections, save as a revision. Everything that parses runs off the event loop within limits.
 */
@NullMarked
package io.rizhi.study.library.importing;

import org.jspecify.annotations.NullMarked;

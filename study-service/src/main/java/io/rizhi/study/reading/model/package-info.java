/**
 * Rules of reading sessions in plain Java: what a beat earns, when a section is proved, and why nothing was credited.
 * The page only reports; these rules decide with the server's clock. No store, no framework and no clock in here.
 */
@NullMarked
package io.rizhi.study.reading.model;

import org.jspecify.annotations.NullMarked;

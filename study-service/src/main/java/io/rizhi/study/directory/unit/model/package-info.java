/** Rules of the unit tree: what a unit is called and where it hangs on a given date. Plain Java. */
@NullMarked
package io.rizhi.study.directory.unit.model;

import org.jspecify.annotations.NullMarked;

/**
 * Import of people from a table: read CSV, check every row, create units that are missing and people that are new. Does
 * not change people who exist. A dry run says the same and writes nothing. For admins only.
 */
@NullMarked
package io.rizhi.study.directory.importing;

import org.jspecify.annotations.NullMarked;

/** Questions in spreadsheets: XLSX and CSV, columns recognised by their headers, one sheet or one per type. */
@NullMarked
package io.rizhi.quiz.importing.table;

import org.jspecify.annotations.NullMarked;

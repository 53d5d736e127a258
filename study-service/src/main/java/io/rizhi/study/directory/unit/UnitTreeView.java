package io.rizhi.study.directory.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * The unit tree of a date.
 *
 * @param on    the date
 * @param units parents before children, siblings by name
 */
record UnitTreeView(LocalDate on, List<UnitView> units) {}

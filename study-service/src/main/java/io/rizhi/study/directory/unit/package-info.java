/**
 * The tree of units with its history: what each unit is called and where it hangs from which date on.
 * Does not know people. People, plans and statistics ask it for paths and subtrees of a date.
 * Moving a unit changes the unit and the tree's version in one transaction, so that two moves cannot close a circle.
 */
@NullMarked
package io.rizhi.study.directory.unit;

import org.jspecify.annotations.NullMarked;

/** Rules of accounts: which passwords are too weak, how long wrong ones make the next try wait. Plain Java. */
@NullMarked
package io.rizhi.study.directory.account.model;

import org.jspecify.annotations.NullMarked;

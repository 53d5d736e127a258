/** Rules of people: memberships, roles with scope, leave, departure. Plain Java. */
@NullMarked
package io.rizhi.study.directory.person.model;

import org.jspecify.annotations.NullMarked;

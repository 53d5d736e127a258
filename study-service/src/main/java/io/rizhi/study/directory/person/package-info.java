/**
 * People: memberships with from and to, roles and scope, leave, departure, import; scope of callers and audiences.
 * Does not know passwords. Plans, statistics and the gateway ask for people; nobody else writes them.
 */
@NullMarked
package io.rizhi.study.directory.person;

import org.jspecify.annotations.NullMarked;

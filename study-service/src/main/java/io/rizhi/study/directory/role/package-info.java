/** Who may do what: assigning admin, manager with a scope, member. The last admin keeps the role. For admins only. */
@NullMarked
package io.rizhi.study.directory.role;

import org.jspecify.annotations.NullMarked;

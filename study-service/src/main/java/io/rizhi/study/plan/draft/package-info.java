/**
 * Drafts of plans: editing, the proposed split into days, the publish check, and the views of plans.
 */
@NullMarked
package io.rizhi.study.plan.draft;

import org.jspecify.annotations.NullMarked;

/** What a login session is, how long it lives and when a write is believed to come from our own page. */
@NullMarked
package io.rizhi.gateway.session.model;

import org.jspecify.annotations.NullMarked;

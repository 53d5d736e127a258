/**
 * Login sessions: who is signed in on which device, until when.
 *
 * <p>Owns the session documents, the cookie and the proof that a write comes from our own page. Does not check passwords (that is
 * {@code signin}) and keeps no copy of people beyond the facts that a session needs. Listens to people who leave or change, so
 * that their sessions end or follow at once.
 */
@NullMarked
package io.rizhi.gateway.session;

import org.jspecify.annotations.NullMarked;

package io.rizhi.study.directory.person;

import org.jspecify.annotations.Nullable;

/**
 * A person just registered.
 *
 * @param person          the person
 * @param initialPassword shown this once; null when a password was given or the request was a repeat
 */
record PersonCreatedView(PersonView person, @Nullable String initialPassword) {}

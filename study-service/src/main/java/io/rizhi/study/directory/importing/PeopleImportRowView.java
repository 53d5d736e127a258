package io.rizhi.study.directory.importing;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a row of a table of people.
 *
 * @param row    as a person counts them; 1 is the head
 * @param column its head in the table; null when the whole row is meant
 * @param code   stable, kebab-case; initial-password gives login and random password of a person just created, this once
 * @param detail in the caller's language
 */
record PeopleImportRowView(int row, @Nullable String column, String code, String detail) {}

package io.rizhi.study.directory.importing;

import java.util.List;

/**
 * Result of an import of people.
 *
 * @param created people created; in a dry run, people that would be
 * @param rows    in order of the table; a row without a finding was imported
 */
record PeopleImportView(int created, List<PeopleImportRowView> rows) {}

package io.rizhi.study.directory.account;

/**
 * The first admin.
 *
 * @param personId person
 */
record FirstAdminView(String personId) {}

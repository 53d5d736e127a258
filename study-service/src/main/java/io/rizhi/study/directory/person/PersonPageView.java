package io.rizhi.study.directory.person;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of people by name.
 *
 * @param items people
 * @param next  token of the next page; null on the last
 */
@Schema(name = "PersonPage")
record PersonPageView(List<PersonView> items, @Nullable String next) {}

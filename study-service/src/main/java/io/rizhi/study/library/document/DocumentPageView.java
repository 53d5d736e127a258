package io.rizhi.study.library.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of documents, newest first.
 *
 * @param items documents
 * @param next  token of the next page; null on the last
 */
@Schema(name = "DocumentPage")
record DocumentPageView(List<DocumentView> items, @Nullable String next) {}

/** What the OpenAPI document of a service says about arguments and records, where the API documents are switched on. */
@NullMarked
package io.rizhi.kit.openapi;

import org.jspecify.annotations.NullMarked;

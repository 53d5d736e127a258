/** The rules of certificates in plain Java. */
@NullMarked
package io.rizhi.study.progress.certificate.model;

import org.jspecify.annotations.NullMarked;

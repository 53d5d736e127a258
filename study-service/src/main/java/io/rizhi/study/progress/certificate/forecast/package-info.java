/**
 * What would become of certificates if quiz results changed, for whoever is about to change them. Answers other services
 * only; changes nothing.
 */
@NullMarked
package io.rizhi.study.progress.certificate.forecast;

import org.jspecify.annotations.NullMarked;

package io.rizhi.study.plan.publishing;

/** @param version the version of the plan the admin has seen */
record PublishRequest(long version) {}

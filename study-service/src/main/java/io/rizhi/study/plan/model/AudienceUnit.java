package io.rizhi.study.plan.model;

/**
 * A unit named by an audience rule.
 *
 * @param unitId the unit
 * @param withChildren true when people of all units below it are meant too
 */
public record AudienceUnit(String unitId, boolean withChildren) {}

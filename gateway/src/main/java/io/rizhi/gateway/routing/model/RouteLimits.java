package io.rizhi.gateway.routing.model;

import java.time.Duration;

/**
 * Limits on single requests. Each service repeats the sizes.
 *
 * @param jsonBytes an ordinary request body
 * @param planBytes the draft of a plan, which lists every section of every day
 * @param answerBytes one response of an attempt
 * @param documentBytes an imported document
 * @param questionBytes imported questions
 * @param peopleBytes an imported list of people
 * @param readFor until an ordinary answer begins
 * @param exportFor until an export begins
 * @param importFor until an import is answered, with the time the upload itself takes
 */
public record RouteLimits(
        long jsonBytes,
        long planBytes,
        long answerBytes,
        long documentBytes,
        long questionBytes,
        long peopleBytes,
        Duration readFor,
        Duration exportFor,
        Duration importFor) {}

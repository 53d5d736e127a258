package io.rizhi.study.directory.person.model;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a person is called and addressed.
 *
 * @param login    as entered; compared folded
 * @param email    null when there is none
 * @param language zh-CN or en
 */
public record Profile(
        String login, String displayName, @Nullable String email, String language, ZoneId zone) {}

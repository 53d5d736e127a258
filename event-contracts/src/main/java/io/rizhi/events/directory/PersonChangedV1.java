package io.rizhi.events.directory;

import java.util.List;
import java.util.Objects;

/**
 * Language, zone or roles of a person changed, or somebody else gave them a new password. Sent as {@code rizhi.directory.person-changed.v1}.
 *
 * @param personId person, the key
 * @param language zh-CN or en
 * @param zone IANA time zone
 * @param roles roles afterwards: admin, manager, member
 * @param rolesVersion counts changes of the roles, from 1
 */
public record PersonChangedV1(String personId, String language, String zone, List<String> roles, int rolesVersion) {

    public PersonChangedV1 {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(zone, "zone");
        roles = List.copyOf(roles);
    }
}

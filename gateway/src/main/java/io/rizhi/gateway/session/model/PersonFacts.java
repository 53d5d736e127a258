package io.rizhi.gateway.session.model;

import io.rizhi.gateway.ids.PersonId;
import java.util.List;

/**
 * What a session remembers of its person, as study-service last said it.
 *
 * @param rolesVersion rises with each change of roles or scope; an older value never replaces a newer one
 * @param scopeUnits units that a manager looks after; empty for everybody else
 * @param language {@code zh-CN} or {@code en}
 * @param zone IANA name of the person's own time zone
 * @param organisation name shown beside the product's own
 * @param mustChangePassword whether somebody else gave the password, which is then good for changing it and nothing else
 * @param credentialsVersion rises when somebody else gives the person a new password
 */
public record PersonFacts(
        PersonId personId,
        String displayName,
        List<String> roles,
        int rolesVersion,
        List<String> scopeUnits,
        String language,
        String zone,
        String organisation,
        boolean mustChangePassword,
        int credentialsVersion) {

    public PersonFacts {
        roles = List.copyOf(roles);
        scopeUnits = List.copyOf(scopeUnits);
    }

    /** The same person after the password was changed. */
    public PersonFacts withPasswordChanged() {
        return new PersonFacts(
                personId,
                displayName,
                roles,
                rolesVersion,
                scopeUnits,
                language,
                zone,
                organisation,
                false,
                credentialsVersion);
    }
}

package io.rizhi.study.directory.account;

import io.rizhi.study.directory.person.Account;
import io.rizhi.study.directory.person.model.Role;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a login session needs to know of a person.
 *
 * @param personId           person
 * @param displayName        name
 * @param roles              admin, manager, member
 * @param rolesVersion       rises with each change of roles, scope or status
 * @param scopeUnits         units a manager answers for today, without children
 * @param language           zh-CN or en
 * @param zone               IANA time zone
 * @param mustChangePassword true while the password is one that somebody else gave
 * @param credentialsVersion rises when somebody else gives the person a new password; sessions from before end
 * @param organisation       name of the organisation
 */
record SessionFactsView(
        String personId,
        String displayName,
        List<String> roles,
        int rolesVersion,
        List<String> scopeUnits,
        String language,
        String zone,
        boolean mustChangePassword,
        int credentialsVersion,
        String organisation) {

    static SessionFactsView of(Account account, LocalDate today, String organisation) {
        var person = account.person();
        return new SessionFactsView(
                person.id().value(),
                person.profile().displayName(),
                person.roles().stream().sorted().map(Role::wireName).toList(),
                person.rolesVersion(),
                person.scopeUnitsOn(today).stream().map(UnitId::value).sorted().toList(),
                person.profile().language(),
                person.profile().zone().getId(),
                account.mustChange(),
                account.credentialsVersion(),
                organisation);
    }
}

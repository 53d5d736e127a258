package io.rizhi.study.directory.role;

import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.directory.person.ChangePerson;
import io.rizhi.study.directory.person.PeopleStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoleConfiguration {

    @Bean
    AssignRoles assignRoles(ChangePerson changePerson, PeopleStore people, AuditTrail audit) {
        return new AssignRoles(changePerson, people, audit);
    }
}

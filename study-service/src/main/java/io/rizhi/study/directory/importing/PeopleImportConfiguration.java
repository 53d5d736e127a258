package io.rizhi.study.directory.importing;

import io.rizhi.study.directory.person.PeopleStore;
import io.rizhi.study.directory.person.RegisterPerson;
import io.rizhi.study.directory.unit.CreateUnit;
import io.rizhi.study.directory.unit.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleImportConfiguration {

    @Bean
    ImportPeople importPeople(Units units, PeopleStore people, CreateUnit createUnit, RegisterPerson registerPerson) {
        return new ImportPeople(units, people, createUnit, registerPerson);
    }
}

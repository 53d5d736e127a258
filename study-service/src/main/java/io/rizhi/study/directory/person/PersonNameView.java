package io.rizhi.study.directory.person;

import io.rizhi.study.directory.person.model.Person;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What another service may know of a person, to write to them.
 *
 * @param personId    person
 * @param displayName name
 * @param email       null when there is none
 * @param language    zh-CN or en
 * @param zone        IANA time zone
 * @param status      active or left
 */
record PersonNameView(
        String personId, String displayName, @Nullable String email, String language, String zone, String status) {

    static PersonNameView of(Person person) {
        return new PersonNameView(
                person.id().value(),
                person.profile().displayName(),
                person.profile().email(),
                person.profile().language(),
                person.profile().zone().getId(),
                person.status().name().toLowerCase(Locale.ROOT));
    }
}

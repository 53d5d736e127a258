package io.rizhi.study.directory.person.model;

import java.util.Locale;
import java.util.Optional;

/** What a person may do. Everybody is a member. */
public enum Role {
    ADMIN,
    MANAGER,
    MEMBER;

    /** As written on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> fromWire(String name) {
        for (var role : values()) {
            if (role.wireName().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}

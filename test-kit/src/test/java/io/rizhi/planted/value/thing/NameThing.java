package io.rizhi.planted.value.thing;

import org.springframework.beans.factory.annotation.Value;

final class NameThing {
    private final String name;

    NameThing(@Value("${name}") String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}

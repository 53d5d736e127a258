package io.rizhi.planted.field.thing;

import org.springframework.beans.factory.annotation.Autowired;

final class NameThing {
    @Autowired
    String name = "";
}

package io.rizhi.study.directory.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Often used passwords that ship with the product, so that the check works without a network. */
final class WeakPasswordList {

    private WeakPasswordList() {}

    static Set<String> load() {
        try (InputStream list = WeakPasswordList.class.getResourceAsStream("/directory/common-passwords.txt")) {
            var text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords cannot be read", e);
        }
    }
}

package io.rizhi.study.directory.person;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are sorted and searched: NFKC, lower case, without space around them. */
public final class Names {

    private Names() {}

    public static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}

package io.rizhi.study.directory.account.model;

import java.text.Normalizer;
import java.util.Locale;

/** A login as it is compared: NFKC, lower case, without space around it. */
public record FoldedLogin(String value) {

    public static FoldedLogin of(String login) {
        var normal = Normalizer.normalize(login.strip(), Normalizer.Form.NFKC);
        return new FoldedLogin(normal.toLowerCase(Locale.ROOT));
    }
}

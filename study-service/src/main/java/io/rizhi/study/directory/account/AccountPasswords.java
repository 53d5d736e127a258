package io.rizhi.study.directory.account;

import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.account.model.FoldedLogin;
import io.rizhi.study.directory.account.model.PasswordRules;
import io.rizhi.study.directory.person.InitialPasswords;
import io.rizhi.study.directory.person.NewAccount;
import io.rizhi.study.directory.person.model.Profile;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Makes passwords for others and checks those that people choose. */
final class AccountPasswords implements InitialPasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final Duration LIFE_OF_GIVEN_PASSWORD = Duration.ofDays(14);

    private final SecureRandom random = new SecureRandom();
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final Organisations organisations;
    private final Clock clock;

    AccountPasswords(PasswordHasher hasher, PasswordRules rules, Organisations organisations, Clock clock) {
        this.hasher = hasher;
        this.rules = rules;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Mono<Initial> create(Profile profile, @Nullable String wanted) {
        if (wanted == null) {
            var made = random();
            return given(profile, made).map(account -> new Initial(account, made));
        }
        return strong(profile, wanted).flatMap(fine -> given(profile, fine)).map(account -> new Initial(account, null));
    }

    @Override
    public NewAccount withoutPassword(Profile profile) {
        return new NewAccount(key(profile), null, true, null);
    }

    /** A random password, valid for a while and to be changed at first use. */
    Mono<Initial> reset(Profile profile) {
        return create(profile, null);
    }

    /** A password that somebody chooses for themselves; weak ones are refused. */
    Mono<NewAccount> chosen(Profile profile, String password) {
        return strong(profile, password)
                .flatMap(hasher::hash)
                .map(hash -> new NewAccount(key(profile), hash, false, null));
    }

    private Mono<String> strong(Profile profile, String password) {
        return organisations
                .name()
                .defaultIfEmpty("")
                .filter(organisation -> !rules.isTooWeak(password, contextWords(profile, organisation)))
                .switchIfEmpty(Mono.error(() -> DirectoryProblems.WEAK_PASSWORD.exception()))
                .thenReturn(password);
    }

    private Mono<NewAccount> given(Profile profile, String password) {
        var expiresAt = clock.instant().plus(LIFE_OF_GIVEN_PASSWORD);
        return hasher.hash(password).map(hash -> new NewAccount(key(profile), hash, true, expiresAt));
    }

    private static List<String> contextWords(Profile profile, String organisation) {
        return List.of(profile.login(), profile.displayName(), organisation, "rizhi", "日知");
    }

    private static String key(Profile profile) {
        return FoldedLogin.of(profile.login()).value();
    }

    private String random() {
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int i = 0; i < GROUP; i++) {
                password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return password.toString();
    }
}

package io.rizhi.study.directory.account;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.offload.Offload;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.directory.account.SetUpOrganisation.Setup;
import io.rizhi.study.directory.account.model.PasswordRules;
import io.rizhi.study.directory.person.Accounts;
import io.rizhi.study.directory.person.PeopleStore;
import io.rizhi.study.platform.StudyProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int WAITING = 100;

    /** As many at a time as there are cores: each takes 19 MiB and all of one core. */
    @Bean(destroyMethod = "close")
    PasswordHasher passwordHasher() {
        return new PasswordHasher(argon2(), new Offload(Runtime.getRuntime().availableProcessors(), WAITING));
    }

    @Bean
    Organisations organisations(MongoDatabase database, Clock clock) {
        return new MongoOrganisations(new Documents(database.getCollection(MongoOrganisations.COLLECTION)), clock);
    }

    @Bean
    SignInFailures signInFailures(MongoDatabase database, Clock clock) {
        return new MongoSignInFailures(new Documents(database.getCollection(MongoSignInFailures.COLLECTION)), clock);
    }

    @Bean
    IndexDeclarations signInFailureIndexes() {
        return MongoSignInFailures.indexes();
    }

    @Bean
    AccountPasswords accountPasswords(PasswordHasher hasher, Organisations organisations, Clock clock) {
        return new AccountPasswords(hasher, new PasswordRules(WeakPasswordList.load()), organisations, clock);
    }

    @Bean
    VerifyCredentials verifyCredentials(
            Accounts accounts, SignInFailures failures, PasswordHasher hasher, Clock clock) {
        return new VerifyCredentials(accounts, failures, hasher, clock);
    }

    @Bean
    ChangePassword changePassword(Accounts accounts, VerifyCredentials verify, AccountPasswords passwords) {
        return new ChangePassword(accounts, verify, passwords);
    }

    @Bean
    ResetPassword resetPassword(Accounts accounts, AccountPasswords passwords, AuditTrail audit) {
        return new ResetPassword(accounts, passwords, audit);
    }

    @Bean
    SetUpOrganisation setUpOrganisation(
            Organisations organisations,
            PeopleStore people,
            AccountPasswords passwords,
            InTransaction transaction,
            StudyProperties properties,
            Clock clock) {
        return new SetUpOrganisation(
                organisations, people, passwords, transaction, new Setup(properties.setupToken(), clock));
    }

    private static PasswordHash argon2() {
        var encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
        return new PasswordHash() {
            @Override
            public String of(String password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(String password, String hash) {
                return encoder.matches(password, hash);
            }

            @Override
            public boolean isOutdated(String hash) {
                return encoder.upgradeEncoding(hash);
            }
        };
    }
}

package io.rizhi.study.directory.account;

/** A way to hash passwords; blocking and slow on purpose. */
interface PasswordHash {

    String of(String password);

    boolean matches(String password, String hash);

    /** Whether the hash was made with older parameters and should be made again at the next sign-in. */
    boolean isOutdated(String hash);
}

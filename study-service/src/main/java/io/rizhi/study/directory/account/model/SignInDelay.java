package io.rizhi.study.directory.account.model;

import java.time.Duration;

/**
 * How wrong passwords slow down the next try. Only the address that failed is made to wait by refusal, so nobody can
 * lock another person out; an account under attack from many addresses answers a little later, also to its owner, and
 * never refuses the right password for that.
 */
public final class SignInDelay {

    static final int FREE_FOR_ACCOUNT_AND_ADDRESS = 4;
    static final int FREE_FOR_ADDRESS = 40;
    static final int FREE_FOR_ACCOUNT = 10;
    private static final Duration LONGEST_REFUSAL = Duration.ofMinutes(15);
    private static final Duration LONGEST_SLOWING = Duration.ofSeconds(3);

    private SignInDelay() {}

    /** Refusal after that many failures of one address with one account: 1 s, 2 s, 4 s … 15 min. */
    public static Duration refusalForAccountAndAddress(int failures) {
        return doubled(failures - FREE_FOR_ACCOUNT_AND_ADDRESS, Duration.ofSeconds(1), LONGEST_REFUSAL);
    }

    /** Refusal after that many failures of one address with any account. */
    public static Duration refusalForAddress(int failures) {
        return doubled(failures - FREE_FOR_ADDRESS, Duration.ofSeconds(1), LONGEST_REFUSAL);
    }

    /** How much later an account answers after that many failures from anywhere. */
    public static Duration slowingForAccount(int failures) {
        return doubled(failures - FREE_FOR_ACCOUNT, Duration.ofMillis(100), LONGEST_SLOWING);
    }

    private static Duration doubled(int over, Duration first, Duration most) {
        if (over <= 0) {
            return Duration.ZERO;
        }
        var delay = first.multipliedBy(1L << Math.min(over - 1, 20));
        return delay.compareTo(most) > 0 ? most : delay;
    }
}

package io.rizhi.launcher.process;

/** Something could not be started; the message is a sentence for the person at the terminal. */
public final class LaunchException extends RuntimeException {
    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}

package io.rizhi.study.progress.certificate.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a certificate: twelve letters and digits without those that look alike, so that it can be read out and
 * typed. Drawn at random; it says nothing about how many there are.
 *
 * @param value twelve of 0–9 and A–Z without I, L, O, U
 */
public record CertificateNumber(String value) {

    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern KNOWN = Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}");

    public CertificateNumber {
        if (!KNOWN.matcher(value).matches()) {
            throw new IllegalArgumentException("value: " + value + " (expected: twelve letters and digits)");
        }
    }

    /** @param random a random id in lower-case base 32, of which the first sixty bits are taken */
    public static CertificateNumber of(String random) {
        return new CertificateNumber(random.substring(0, LENGTH).toUpperCase(Locale.ROOT));
    }

    /** What somebody typed from paper: small letters, spaces and dashes are fine, and letters that look like digits. */
    public static Optional<CertificateNumber> read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return KNOWN.matcher(plain).matches() ? Optional.of(new CertificateNumber(plain)) : Optional.empty();
    }

    /** As it is printed, in groups of four. */
    public String shown() {
        return value.substring(0, GROUP)
                + "-"
                + value.substring(GROUP, 2 * GROUP)
                + "-"
                + value.substring(2 * GROUP, LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }
}

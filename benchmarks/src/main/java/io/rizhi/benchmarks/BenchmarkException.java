package io.rizhi.benchmarks;

/** A sentence for the person at the terminal: why nothing could be measured. */
public final class BenchmarkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public BenchmarkException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public BenchmarkException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}

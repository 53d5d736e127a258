package io.rizhi.study.reading.model;

/** How a section was proved: by time and its end seen, by its check question, or attested by an admin. */
public enum ProofMethod {
    PACED,
    CHECKED,
    ATTESTED
}

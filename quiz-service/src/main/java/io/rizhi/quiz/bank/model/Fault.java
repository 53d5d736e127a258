package io.rizhi.quiz.bank.model;

/** A rule that a question breaks, and the part of it that breaks the rule (a JSON Pointer into the content). */
public record Fault(String code, String pointer) {}

package io.rizhi.quiz.bank.model;

/** One option. The id is stable and says nothing about letter or place. */
public record Option(String id, String text, boolean isCorrect) {}

package io.rizhi.quiz.bank.model;

/** A question about the material of a composite; its mark is its part among the children. */
public record Child(String id, Content content) {}

package io.rizhi.quiz.review.model;

/** How well a question was remembered. */
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    int grade() {
        return grade;
    }

    /** Where nothing but right and wrong is known. */
    public static Rating ofAnswer(boolean isRight) {
        return isRight ? GOOD : AGAIN;
    }
}

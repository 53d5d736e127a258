package io.rizhi.quiz.bank.model;

import java.util.ArrayList;
import java.util.List;

/** Hints of a question as members look at them, one by one. */
public final class Hints {
    private Hints() {}

    /** Its own first; those of each question about a material follow under the number of that question. */
    public static List<String> of(Content content) {
        List<String> all = new ArrayList<>(content.notes().hints());
        List<Child> children = content.children();
        for (int i = 0; i < children.size(); i++) {
            String number = "(" + (i + 1) + ") ";
            children.get(i).content().notes().hints().forEach(hint -> all.add(number + hint));
        }
        return List.copyOf(all);
    }
}

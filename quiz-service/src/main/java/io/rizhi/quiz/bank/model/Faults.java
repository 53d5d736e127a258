package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Faults found so far in one question, each under the pointer of the part that has it. */
final class Faults {
    private final List<Fault> found;
    private final String base;

    private Faults(List<Fault> found, String base) {
        this.found = found;
        this.base = base;
    }

    static Faults none() {
        return new Faults(new ArrayList<>(), "");
    }

    /** The same list, with pointers into a part. */
    Faults within(String part) {
        return new Faults(found, base + part);
    }

    Faults at(String list, int place) {
        return within("/" + list + "/" + place);
    }

    void add(String code) {
        add(code, "");
    }

    void add(String code, String pointer) {
        found.add(new Fault(code, base + pointer));
    }

    void when(boolean isBroken, String code, String pointer) {
        if (isBroken) {
            add(code, pointer);
        }
    }

    /** Text that is missing or too long. */
    void text(String text, String emptyCode, String pointer) {
        when(text.isBlank(), emptyCode, pointer);
        length(text, ContentRules.LONGEST_TEXT, pointer);
    }

    void length(@Nullable String text, int most, String pointer) {
        when(text != null && text.length() > most, "text-too-long", pointer);
    }

    /** A share of the mark between two bounds. */
    void share(@Nullable BigDecimal share, String least, String most, String pointer) {
        boolean isOutside = share != null
                && (share.compareTo(new BigDecimal(least)) < 0
                        || share.compareTo(new BigDecimal(most)) > 0
                        || share.scale() > ContentRules.SHARE_DIGITS);
        when(isOutside, "weight-out-of-range", pointer);
    }

    /** Ids that are there, of our alphabet, and different from each other. */
    void ids(List<String> ids, String code, String list) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            boolean isRight = !ids.get(i).isBlank() && ids.get(i).length() <= 64 && seen.add(ids.get(i));
            when(!isRight, code, "/" + list + "/" + i);
        }
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}

package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.Option;
import java.util.ArrayList;
import java.util.List;

/** Lists of options; one without id gets a free one. */
public final class OptionsOnWire {
    private OptionsOnWire() {}

    public static List<OptionView> of(List<Option> options) {
        return options.stream().map(OptionView::of).toList();
    }

    public static List<Option> read(List<OptionView> options) {
        List<Option> all = new ArrayList<>();
        for (OptionView option : options) {
            String id = option.id().isBlank() ? freeId(all, options) : option.id();
            all.add(option.toOption(id));
        }
        return all;
    }

    private static String freeId(List<Option> taken, List<OptionView> asked) {
        int number = 1;
        while (isTaken("o" + number, taken, asked)) {
            number++;
        }
        return "o" + number;
    }

    private static boolean isTaken(String id, List<Option> taken, List<OptionView> asked) {
        return taken.stream().anyMatch(option -> option.id().equals(id))
                || asked.stream().anyMatch(option -> option.id().equals(id));
    }
}

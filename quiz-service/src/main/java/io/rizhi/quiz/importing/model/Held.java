package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what a question says, whatever the ids of its parts, the file it came from and the length of its blanks. */
public final class Held {
    private Held() {}

    public static boolean isSame(Content one, Content other) {
        return of(one).equals(of(other));
    }

    /** The question with ids by place and without its source. */
    public static Content of(Content content) {
        Map<String, String> ids = new HashMap<>();
        List<Option> options = options(content.options(), ids);
        List<Prompt> prompts = new ArrayList<>();
        content.prompts()
                .forEach(prompt -> prompts.add(new Prompt(
                        "p" + prompts.size(),
                        prompt.text(),
                        ids.getOrDefault(prompt.optionId(), prompt.optionId()),
                        prompt.feedback())));
        List<Child> children = new ArrayList<>();
        content.children().forEach(child -> children.add(new Child("c" + children.size(), of(child.content()))));
        Notes notes = content.notes();
        boolean hasBlanks = content.type() == QuestionType.FILL_IN;
        return content.builder()
                .stem(hasBlanks ? content.stem().replaceAll("_{2,}", "____") : content.stem())
                .options(options)
                .gaps(content.gaps().stream().map(Held::gap).toList())
                .prompts(prompts)
                .children(children)
                .notes(notes.withSource(null))
                .build();
    }

    private static List<Option> options(List<Option> options, Map<String, String> ids) {
        List<Option> renamed = new ArrayList<>();
        for (Option option : options) {
            String id = "o" + renamed.size();
            ids.put(option.id(), id);
            renamed.add(new Option(
                    id,
                    option.text(),
                    option.isCorrect(),
                    plain(option.weight()),
                    option.feedback(),
                    option.isFixed()));
        }
        return renamed;
    }

    private static Gap gap(Gap gap) {
        List<NumberKey> numbers = gap.numbers().stream()
                .map(key -> new NumberKey(
                        number(key.value()), number(key.tolerance()), key.kind(), plain(key.weight()), key.feedback()))
                .toList();
        return new Gap(
                gap.alternatives(),
                gap.kind(),
                plain(gap.weight()),
                gap.partials(),
                numbers,
                gap.units(),
                gap.needsUnit(),
                options(gap.options(), new HashMap<>()),
                gap.rules());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number(number);
    }

    private static BigDecimal number(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}

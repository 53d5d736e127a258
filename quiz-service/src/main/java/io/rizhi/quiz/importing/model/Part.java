package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Texts;
import io.rizhi.quiz.bank.model.Tolerance;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Parts of a question that not every format can hold. */
public enum Part {
    MARK(content -> content.isMarked() && content.mark().compareTo(BigDecimal.ONE) != 0),
    DIFFICULTY(content -> content.difficulty() != null),
    TAGS(content -> !content.tags().isEmpty()),
    CATEGORY(content -> content.notes().category() != null),
    EXTERNAL_ID(content -> content.notes().externalId() != null),
    EXPLANATION(content -> content.explanation() != null),
    GUIDANCE(content -> content.guidance() != null),
    LINK(content -> content.link() != null),
    PICTURES(content -> hasPicture(content)),
    TEXT_FORMAT(content -> content.notes().format() != null),
    FEEDBACK(content -> content.notes().feedback() != null),
    HINTS(content -> !content.notes().hints().isEmpty()),
    PENALTY(content -> content.notes().penalty() != null),
    KEEPS_ORDER(content -> content.notes().keepsOrder()),
    OPTION_FEEDBACK(content -> anyOption(content, option -> option.feedback() != null)),
    OPTION_WEIGHTS(content -> anyOption(content, option -> option.weight() != null)),
    FIXED_OPTIONS(content -> anyOption(content, Option::isFixed)),
    PROMPT_FEEDBACK(content -> content.prompts().stream().anyMatch(prompt -> prompt.feedback() != null)),
    RUBRIC(content -> !content.structure().rubric().isEmpty()
            || !content.structure().keywords().isEmpty()),
    SCORING(content -> content.structure().scoring() != null),
    GAP_RULES(content -> anyGap(content, gap -> gap.rules() != null)),
    GAP_WEIGHTS(content -> anyGap(content, gap -> gap.weight() != null)),
    PARTIAL_ANSWERS(content -> anyGap(content, gap -> !gap.partials().isEmpty())),
    NUMBER_WEIGHTS(content -> anyNumber(content, key -> key.weight() != null)),
    NUMBER_FEEDBACK(content -> anyNumber(content, key -> key.feedback() != null)),
    TOLERANCE_KIND(content -> anyNumber(content, key -> key.kindOrUsual() != Tolerance.ABSOLUTE)),
    UNITS(content -> anyGap(content, gap -> !gap.units().isEmpty() || gap.needsUnit()));

    private final Predicate<Content> test;

    Part(Predicate<Content> test) {
        this.test = test;
    }

    public boolean isIn(Content content) {
        return test.test(content);
    }

    /** Code of the finding that says it was lost. */
    public String lossCode() {
        return "lost-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean hasPicture(Content content) {
        boolean[] found = {false};
        Content same = Texts.map(content, text -> {
            found[0] |= !Picture.idsIn(text).isEmpty();
            return text;
        });
        return found[0] && same.equals(content);
    }

    private static boolean anyOption(Content content, Predicate<Option> test) {
        return Stream.concat(content.options().stream(), content.gaps().stream().flatMap(gap -> gap.options().stream()))
                .anyMatch(test);
    }

    private static boolean anyGap(Content content, Predicate<Gap> test) {
        return content.gaps().stream().anyMatch(test);
    }

    private static boolean anyNumber(Content content, Predicate<NumberKey> test) {
        return content.gaps().stream().flatMap(gap -> gap.numbers().stream()).anyMatch(test);
    }
}

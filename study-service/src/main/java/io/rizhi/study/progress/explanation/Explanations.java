package io.rizhi.study.progress.explanation;

import io.rizhi.study.progress.model.DayVerdict;
import io.rizhi.study.progress.model.ExplainedFact;
import io.rizhi.study.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts the explanation of a state into words: dates and times as the person lives them. */
public final class Explanations {

    private static final Set<String> DATES = Set.of("date", "from", "to");
    private static final Words CHINESE = new Words(
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE),
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINESE));
    private static final Words ENGLISH = new Words(
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH));

    private final Texts texts;

    public Explanations(Texts texts) {
        this.texts = texts;
    }

    public ExplanationView explain(DayVerdict verdict, ZoneId zone, String language) {
        List<ExplanationFact> facts =
                verdict.facts().stream().map(fact -> fact(fact, zone, language)).toList();
        String rule = verdict.rule().code();
        return new ExplanationView(verdict.state().code(), facts, rule, texts.text(language, "rule." + rule, Map.of()));
    }

    private ExplanationFact fact(ExplainedFact fact, ZoneId zone, String language) {
        Words words = language.startsWith("en") ? ENGLISH : CHINESE;
        Map<String, String> spoken = new HashMap<>();
        fact.arguments().forEach((name, value) -> spoken.put(name, words.say(name, value)));
        Instant at = fact.at();
        if (at != null) {
            spoken.put("time", words.time().format(at.atZone(zone)));
        }
        String text = texts.text(language, "fact." + fact.code().code(), spoken).strip();
        return new ExplanationFact(fact.code().code(), text, at, fact.arguments());
    }

    private record Words(DateTimeFormatter date, DateTimeFormatter time) {

        String say(String name, String value) {
            return DATES.contains(name) ? date.format(LocalDate.parse(value)) : value;
        }
    }
}

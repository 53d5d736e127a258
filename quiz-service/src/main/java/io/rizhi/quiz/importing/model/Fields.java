package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.importing.model.FieldMarker.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a question sorted into its parts. */
final class Fields {
    private static final Pattern OPTION = Pattern.compile("^(?:[-*√]\\s*|[vV]\\s+)?\\(?A\\)?\\s?[.、):]\\s*\\S.*");

    private static final Pattern KEY_WITH_MARK = Pattern.compile(
            "([A-Z](?:[\\s,、;]*[A-Z]){0,25}|√|×|对|错|正确|错误)\\s*[。;]?\\s*\\(?\\s*(\\d{1,3}(?:\\.\\d{1,2})?)\\s*分\\s*\\)?");

    /** One answer as typed; several of them may contradict each other. */
    record Answer(int line, boolean asksForPoints, List<String> lines) {
        String text() {
            return String.join("\n", lines).strip();
        }
    }

    private final List<Line> body = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<String> explanation = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String difficulty;
    private @Nullable String mark;
    private @Nullable String type;
    private Field field = Field.BODY;
    private boolean isAfterSingle;
    private boolean hasOptions;
    private boolean mayHaveOptions = true;

    /**
     * @param mayHaveOptions false for a question that is answered by a text, whose answer may have a list by letters
     */
    static Fields of(List<Line> lines, boolean mayHaveOptions) {
        Fields fields = new Fields();
        fields.mayHaveOptions = mayHaveOptions;
        lines.forEach(fields::take);
        return fields;
    }

    private void take(Line line) {
        if (line.isBlank()) {
            blank(line);
            return;
        }
        Optional<FieldMarker> marker = FieldMarker.atStart(line, hasOptions || !answers.isEmpty());
        if (marker.isPresent()) {
            open(marker.get(), line);
            pieces(line.from(marker.get().end()));
        } else {
            continueWith(line);
            pieces(line);
        }
    }

    private void blank(Line line) {
        if (field == Field.BODY) {
            body.add(line);
        } else if (field == Field.EXPLANATION && !explanation.isEmpty()) {
            explanation.add("");
        }
    }

    /** Where a line without marker goes. */
    private void continueWith(Line line) {
        boolean opensOptions = OPTION.matcher(line.folded()).matches();
        if (mayHaveOptions && (field == Field.ANSWER || isAfterSingle) && opensOptions && !hasOptions) {
            field = Field.BODY;
        } else if (opensOptions && hasOptions && !answers.isEmpty() && field != Field.BODY && field != Field.NOISE) {
            findings.add(Finding.error("second-options-after-answer", line.number()));
        } else if (isAfterSingle) {
            field = hasOptions || !answers.isEmpty() ? Field.EXPLANATION : Field.BODY;
            if (field == Field.EXPLANATION) {
                findings.add(Finding.warning("text-after-answer", line.number()));
            }
        }
        isAfterSingle = false;
        hasOptions |= field == Field.BODY && opensOptions;
    }

    /** Cuts a line at the markers inside it. */
    private void pieces(Line line) {
        Line rest = line;
        while (true) {
            FieldMarker next = nextInside(rest);
            if (next == null) {
                put(rest);
                return;
            }
            put(rest.until(next.start()));
            open(next, rest);
            rest = rest.from(next.end());
        }
    }

    private @Nullable FieldMarker nextInside(Line line) {
        for (FieldMarker marker : FieldMarker.inside(line, 0)) {
            boolean isProse = field == Field.EXPLANATION || field == Field.NOISE;
            boolean isBracketed = "[【".indexOf(line.folded().charAt(marker.start())) >= 0;
            boolean isSide = marker.field() != Field.ANSWER && marker.field() != Field.EXPLANATION;
            if (!isProse || isBracketed || isSide && marker.field() != Field.NOISE || field == Field.NOISE) {
                return marker;
            }
        }
        return null;
    }

    private void open(FieldMarker marker, Line line) {
        field = marker.field();
        isAfterSingle = false;
        if (field == Field.ANSWER) {
            answers.add(new Answer(line.number(), marker.asksForPoints(), new ArrayList<>()));
        }
        hasOptions |=
                body.stream().anyMatch(option -> OPTION.matcher(option.folded()).matches());
    }

    private void put(Line line) {
        if (line.isBlank()) {
            return;
        }
        switch (field) {
            case BODY -> body.add(line);
            case ANSWER -> answers.get(answers.size() - 1).lines().add(key(line));
            case EXPLANATION -> explanation.add(line.text());
            case DIFFICULTY -> difficulty = single(line);
            case MARK -> mark = single(line);
            case TYPE -> type = single(line);
            case TOPIC -> topics.addAll(List.of(single(line).split("\\s*[,，、;；]\\s*")));
            case NOISE -> {
                if (!isAfterSingle) {
                    findings.add(Finding.warning("page-noise-left-out", line.number(), ChoiceKey.shorten(line.text())));
                }
            }
        }
    }

    /** 答案：A（2分） says a key and a mark. */
    private String key(Line line) {
        Matcher marked = KEY_WITH_MARK.matcher(line.folded());
        if (!marked.matches()) {
            return line.text();
        }
        mark = mark == null ? marked.group(2) : mark;
        return line.text().substring(0, marked.end(1));
    }

    private String single(Line line) {
        isAfterSingle = true;
        return line.text();
    }

    List<Line> body() {
        return body;
    }

    List<Answer> answers() {
        return answers.stream().filter(answer -> !answer.text().isEmpty()).toList();
    }

    @Nullable
    String explanation() {
        String text = String.join("\n", explanation).strip();
        return text.isEmpty() ? null : text;
    }

    List<String> topics() {
        return topics.stream()
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
    }

    List<Finding> findings() {
        return findings;
    }

    @Nullable
    String difficulty() {
        return difficulty;
    }

    @Nullable
    String mark() {
        return mark;
    }

    @Nullable
    String type() {
        return type;
    }
}

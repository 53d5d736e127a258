package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.importing.model.NumberLabel.Follows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks ahead a bounded number of lines to settle what a line is. */
final class Outlook {
    private static final int REACH = 60;
    private static final int MOST_NOTES = 8;
    private static final Pattern OPTION_A = Pattern.compile("^(?:[-*√]\\s*|[vV]\\s+)?\\(?[Aa]\\)?\\s?[.、):]\\s*\\S.*");
    private static final Pattern QUESTION_SIGN = Pattern.compile(
            ".*(?:_{2,}|\\(\\s*\\)|\\(\\s*(?:[A-Z](?:[\\s,、]*[A-Z])*|√|×|对|错|正确|错误)\\s*\\)|\\?|[(\\[【](?:"
                    + DeclaredType.ANY + ")题?[)\\]】]).*");

    private final List<Line> lines;
    private @Nullable Boolean hasTypedHeading;

    Outlook(List<Line> lines) {
        this.lines = lines;
    }

    /** Whether the paper has typed headings at all. */
    boolean hasTypedHeading() {
        if (hasTypedHeading == null) {
            hasTypedHeading = lines.stream()
                    .anyMatch(line -> !line.isBlank()
                            && SectionReader.typed(line, List.of()).isPresent());
        }
        return hasTypedHeading;
    }

    /** Lines under a heading and before its first question: 每题2分，漏选不得分. */
    List<Line> notesAfter(int heading) {
        List<Line> notes = new ArrayList<>();
        for (int i = heading + 1; i < lines.size() && notes.size() < MOST_NOTES; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            int place = i;
            if (NumberLabel.at(line)
                    .filter(label -> label.follows() != Follows.SPACE || hasEvidence(place))
                    .isPresent()) {
                return List.copyOf(notes);
            }
            if (isOtherPart(line)) {
                return List.of();
            }
            notes.add(line);
        }
        return List.of();
    }

    private static boolean isOtherPart(Line line) {
        return Noise.isNoise(line)
                || SectionReader.typed(line, List.of()).isPresent()
                || OPTION_A.matcher(line.folded()).matches()
                || Block.hasAnswer(line);
    }

    /** Number of the question label in the next line that is not blank and not a note. */
    Optional<Integer> nextNumber(int from) {
        int skip = notesAfter(from).size();
        for (int i = from + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && skip-- <= 0) {
                return NumberLabel.at(lines.get(i))
                        .filter(label -> label.follows() != Follows.DIGIT)
                        .map(NumberLabel::number);
            }
        }
        return Optional.empty();
    }

    boolean isFollowedByNumber(int from) {
        return nextNumber(from).isPresent();
    }

    /** Whether options, an answer, a gap or a question mark show up before the next number. */
    boolean hasEvidence(int i) {
        Line first = lines.get(i);
        String rest = NumberLabel.at(first)
                .map(label -> first.folded().substring(label.end()))
                .orElse(first.folded());
        if (QUESTION_SIGN.matcher(rest).matches()
                || !OptionLabel.in(List.of(Line.of(1, rest))).isEmpty()) {
            return true;
        }
        boolean isCircled = NumberLabel.circled(first).isPresent();
        for (int next = i + 1; next < lines.size() && next <= i + REACH; next++) {
            Line line = lines.get(next);
            if (isCircled && NumberLabel.circled(line).isPresent()) {
                return false;
            }
            if (OPTION_A.matcher(line.folded()).matches() || Block.hasAnswer(line)) {
                return true;
            }
            if (NumberLabel.at(line)
                            .filter(label -> label.follows() == Follows.SIGN)
                            .isPresent()
                    || SectionReader.typed(line, List.of()).isPresent()) {
                return false;
            }
        }
        return false;
    }
}

package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One block of lines to one question. */
final class QuestionReader {
    private static final Pattern MARK = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,2})?)\\s*分?");
    private static final Pattern HINT = Pattern.compile("(?:这|本|此|该)(?:是|道|一)*(?:单选|多选|判断|填空|简答)题");
    private static final Set<String> READING_FAULTS = Set.of(
            "key-unreadable",
            "key-outside-options",
            "keys-disagree",
            "key-ambiguous",
            "gap-count-differs",
            "number-unreadable",
            "type-not-supported");

    private static final Set<String> CONSEQUENCES = Set.of("no-answer", "gap-without-answer", "number-missing");

    private final Block block;
    private final boolean paperNamesTypes;
    private final Fields fields;
    private final Body body;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> explanation = new ArrayList<>();
    private Set<Integer> correct = Set.of();
    private List<Gap> gaps = List.of();
    private List<Prompt> prompts = List.of();
    private List<String> ordered = List.of();
    private @Nullable Boolean isTrue;
    private @Nullable String guidance;
    private String stem = "";

    private QuestionReader(Block block, boolean paperNamesTypes) {
        this.block = block;
        this.paperNamesTypes = paperNamesTypes;
        DeclaredType section = block.section().type();
        DeclaredType tag = Tags.strip(block.lines().get(0).text()).type();
        this.fields = Fields.of(block.lines(), (tag == null ? section : tag) != DeclaredType.SHORT_ANSWER);
        this.body = Body.read(fields.body(), section == DeclaredType.SINGLE || section == DeclaredType.MULTIPLE);
        findings.addAll(block.findings());
        findings.addAll(fields.findings());
        findings.addAll(body.findings());
    }

    /**
     * @param paperNamesTypes whether any heading or tag of the paper names a type; a paper that never does is read by
     *     the shape of its questions
     */
    static ParsedItem read(Block block, boolean paperNamesTypes) {
        return MaterialBlock.of(block)
                .map(material -> material(material, paperNamesTypes))
                .orElseGet(() -> new QuestionReader(block, paperNamesTypes).read());
    }

    private static ParsedItem material(MaterialBlock material, boolean paperNamesTypes) {
        List<ParsedItem> questions = material.children().stream()
                .map(child -> new QuestionReader(child, paperNamesTypes).read())
                .toList();
        return material.joined(new QuestionReader(material.own(), paperNamesTypes).readMaterial(), questions);
    }

    private ParsedItem readMaterial() {
        stem = body.stem().text();
        readOwnForm(QuestionType.COMPOSITE, Answered.of(block, fields, stem, false));
        return item(content(QuestionType.COMPOSITE));
    }

    private ParsedItem read() {
        stem = body.stem().text();
        DeclaredType declared = declared();
        boolean isWritten = declared != null && declared.isWritten();
        Answered answered = Answered.of(block, fields, stem, !isWritten);
        stem = answered.stem();
        TypeChoice type = TypeChoice.of(
                OwnForm.settled(declared, stem, body.options(), answered),
                hint(),
                body.options(),
                stem,
                answered,
                paperNamesTypes);
        type.finding(block.firstLine()).ifPresent(findings::add);
        switch (type.type()) {
            case SINGLE, MULTIPLE -> readChoice(answered);
            case TRUE_FALSE -> readTruth(answered);
            case FILL_IN -> readGaps(answered);
            case SHORT_ANSWER -> readGuidance(answered);
            default -> readOwnForm(type.type(), answered);
        }
        QuestionType settled = type.settled(correct.size());
        if (type.isByKey() && settled == QuestionType.MULTIPLE) {
            findings.add(Finding.warning("type-from-key", block.firstLine()));
        }
        Content content = content(settled);
        addFaults(content);
        return item(content);
    }

    private ParsedItem item(Content content) {
        return new ParsedItem(
                block.numberText(),
                block.firstLine(),
                block.lastLine(),
                content,
                findings.stream().distinct().toList(),
                block.section().policy());
    }

    private @Nullable DeclaredType declared() {
        DeclaredType tag = body.stem().type();
        if (tag == null && fields.type() != null) {
            tag = DeclaredType.in(fields.type()).orElse(null);
        }
        DeclaredType section = block.section().type();
        if (tag == null) {
            return section;
        }
        if (section != null && section.type() != null && tag.type() != null && tag != section) {
            findings.add(Finding.warning("type-differs-from-section", block.firstLine()));
        }
        return tag;
    }

    private void readOwnForm(QuestionType type, Answered answered) {
        OwnForm form = OwnForm.read(type, stem, body.options(), answered, block.firstLine());
        stem = form.stem();
        gaps = form.gaps();
        prompts = form.prompts();
        ordered = form.options();
        findings.addAll(form.findings());
    }

    /** 这道单选题……: the stem itself says what it is. */
    private @Nullable DeclaredType hint() {
        Matcher hint = HINT.matcher(stem);
        return hint.find() ? DeclaredType.in(hint.group()).orElse(null) : null;
    }

    private void readChoice(Answered answered) {
        List<KeyReading> readings = new ArrayList<>();
        for (Answered.Source source : answered.sources()) {
            KeyReading reading = ChoiceKey.read(source.text(), body.options(), source.line());
            note(source, reading);
            readings.add(reading);
        }
        Stream<Set<Integer>> ticks = body.ticked().isEmpty() ? Stream.of() : Stream.of(body.ticked());
        List<Set<Integer>> keys = Stream.concat(
                        ticks, readings.stream().map(KeyReading::letters).filter(letters -> !letters.isEmpty()))
                .distinct()
                .toList();
        if (keys.size() > 1) {
            findings.add(Finding.error("keys-disagree", block.firstLine()));
        } else if (keys.size() == 1) {
            correct = new TreeSet<>(keys.get(0));
        }
    }

    private void readTruth(Answered answered) {
        stem = TruthKey.withoutChoices(stem);
        List<Boolean> truths = new ArrayList<>();
        for (Answered.Source source : answered.sources()) {
            KeyReading reading = TruthKey.read(source.text(), body.options(), source.line());
            note(source, reading);
            if (reading.isTrue() != null) {
                truths.add(reading.isTrue());
            }
        }
        for (int place : body.ticked()) {
            Boolean word = TruthKey.word(body.options().get(place));
            if (word != null) {
                truths.add(word);
            }
        }
        if (body.options().stream().anyMatch(option -> TruthKey.word(option) == null)) {
            findings.add(Finding.error("options-in-true-false", block.firstLine()));
        }
        if (truths.stream().distinct().count() > 1) {
            findings.add(Finding.error("keys-disagree", block.firstLine()));
        } else if (!truths.isEmpty()) {
            isTrue = truths.get(0);
        }
    }

    private void note(Answered.Source source, KeyReading reading) {
        findings.addAll(reading.findings());
        if (!reading.rest().isBlank()) {
            explanation.add(reading.rest());
        }
        if (!source.rest().isBlank()) {
            findings.add(Finding.warning("text-after-answer", source.line()));
            explanation.add(source.rest());
        }
    }

    private void readGaps(Answered answered) {
        if (!body.options().isEmpty()) {
            findings.add(Finding.error("options-in-fill-in", block.firstLine()));
        }
        int line = answered.sources().isEmpty()
                ? block.firstLine()
                : answered.sources().get(0).line();
        GapAnswers read = GapAnswers.read(stem, answered.whole(), line);
        stem = read.stem();
        gaps = read.gaps();
        findings.addAll(read.findings());
    }

    private void readGuidance(Answered answered) {
        String text = answered.whole();
        guidance = text.isBlank() ? null : text;
        if (!body.options().isEmpty()) {
            findings.add(Finding.error("options-in-short-answer", block.firstLine()));
        }
    }

    private Content content(QuestionType type) {
        List<Option> options = new ArrayList<>();
        if (type.usesOptions() || type == QuestionType.SHORT_ANSWER || type == QuestionType.FILL_IN) {
            List<String> texts = ordered.isEmpty() ? body.options() : ordered;
            for (int i = 0; i < texts.size(); i++) {
                options.add(new Option("o" + (i + 1), CodeBlocks.text(texts.get(i)), correct.contains(i)));
            }
        }
        List<String> tags = Stream.concat(body.stem().categories().stream(), fields.topics().stream())
                .distinct()
                .toList();
        return Content.of(type, CodeBlocks.text(stem))
                .options(options)
                .gaps(gaps)
                .prompts(prompts)
                .isTrue(isTrue)
                .guidance(guidance == null ? null : CodeBlocks.text(guidance))
                .explanation(explanation())
                .mark(type == QuestionType.DESCRIPTION ? BigDecimal.ZERO : mark())
                .difficulty(fields.difficulty())
                .tags(tags)
                .build();
    }

    private @Nullable String explanation() {
        Stream<String> fromKeys = block.keys().stream().flatMap(key -> Stream.ofNullable(key.explanation()));
        List<String> parts = Stream.of(explanation.stream(), Stream.ofNullable(fields.explanation()), fromKeys)
                .flatMap(part -> part)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? null : CodeBlocks.text(String.join("\n", parts));
    }

    /** By tag, by 分值：, by the section per question or per gap; the paper fills in what is left. */
    private BigDecimal mark() {
        BigDecimal tag = body.stem().mark();
        if (tag != null) {
            return tag;
        }
        Optional<BigDecimal> field = ownMark();
        if (field.isPresent()) {
            return field.get();
        }
        Section section = block.section();
        BigDecimal perGap = section.perGap();
        if (perGap != null) {
            return perGap.multiply(BigDecimal.valueOf(Math.max(1, Math.max(gaps.size(), GapAnswers.count(stem)))));
        }
        BigDecimal perQuestion = section.perQuestion();
        return perQuestion != null ? perQuestion : Marks.ofPoints(stem);
    }

    private Optional<BigDecimal> ownMark() {
        String text = fields.mark();
        if (text == null) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(Fold.of(text).strip());
        if (mark.matches()) {
            return Optional.of(new BigDecimal(mark.group(1)));
        }
        findings.add(Finding.warning("mark-unreadable", block.firstLine(), ChoiceKey.shorten(text)));
        return Optional.empty();
    }

    private void addFaults(Content content) {
        boolean isExplained = findings.stream().anyMatch(finding -> READING_FAULTS.contains(finding.code()));
        for (Fault fault : ContentRules.check(content)) {
            boolean isConsequence = isExplained && CONSEQUENCES.contains(fault.code());
            boolean isMarkToCome =
                    fault.code().equals("mark-out-of-range") && content.mark().signum() == 0;
            if (!isConsequence && !isMarkToCome) {
                findings.add(Finding.error(fault.code(), block.firstLine()));
            }
        }
    }
}

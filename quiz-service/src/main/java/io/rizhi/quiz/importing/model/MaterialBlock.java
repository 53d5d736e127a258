package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import io.rizhi.quiz.bank.model.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A material and the questions under it. Those of material 3 are numbered 3.1, 3.2 and so on.
 *
 * @param own the lines of the material itself
 */
record MaterialBlock(Block own, List<Block> children) {
    private static final Pattern LABEL = Pattern.compile("^(\\d{1,4})\\.(\\d{1,3})(?:\\s*[.、)](?!\\d)|\\s)\\s*");

    /** Empty when the block declares no material, or has no question under it. */
    static Optional<MaterialBlock> of(Block block) {
        if (!declaresMaterial(block)) {
            return Optional.empty();
        }
        Block own = block.without();
        List<Block> children = new ArrayList<>();
        Block open = own;
        for (Line line : block.lines()) {
            int end = line == block.lines().get(0) ? 0 : labelEnd(line, block.number(), children.size() + 1);
            if (end > 0) {
                open = new Block(Section.NONE, null, line.from(end));
                children.add(open);
            } else {
                open.add(line);
            }
        }
        return children.isEmpty() ? Optional.empty() : Optional.of(new MaterialBlock(own, List.copyOf(children)));
    }

    private static boolean declaresMaterial(Block block) {
        DeclaredType tag = Tags.strip(block.lines().get(0).text()).type();
        DeclaredType declared = tag == null ? block.section().type() : tag;
        return declared == DeclaredType.MATERIAL || declared == DeclaredType.COMPOSITE;
    }

    /** Where the text after the label begins, or 0. */
    private static int labelEnd(Line line, int number, int expected) {
        Matcher label = LABEL.matcher(line.folded());
        boolean isNext = label.lookingAt()
                && Integer.parseInt(label.group(1)) == number
                && Integer.parseInt(label.group(2)) == expected;
        return isNext ? label.end() : 0;
    }

    /** The material with its questions; doubts about them are doubts about the whole. */
    ParsedItem joined(ParsedItem material, List<ParsedItem> questions) {
        List<Child> all = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(material.findings());
        BigDecimal sum = BigDecimal.ZERO;
        for (ParsedItem question : questions) {
            Content content = question.content();
            boolean isOpen = content.isMarked() && content.mark().signum() == 0;
            Content marked = isOpen ? content.withMark(BigDecimal.ONE) : content;
            sum = sum.add(isOpen ? BigDecimal.ZERO : content.mark());
            all.add(new Child("c" + (all.size() + 1), marked));
            findings.addAll(question.findings());
        }
        Content own = material.content();
        Content whole = own.builder()
                .mark(own.mark().signum() == 0 ? sum : own.mark())
                .children(all)
                .build();
        ContentRules.check(whole).stream()
                .filter(MaterialBlock::isOfWhole)
                .forEach(fault -> findings.add(Finding.error(fault.code(), material.fromLine())));
        return new ParsedItem(
                material.number(),
                material.fromLine(),
                questions.get(questions.size() - 1).toLine(),
                whole,
                findings.stream().distinct().toList(),
                null);
    }

    /** Questions know their own faults; the marks of a section are settled later. */
    private static boolean isOfWhole(Fault fault) {
        boolean isOfChild = fault.pointer().startsWith("/children/");
        return fault.code().equals("child-type-not-allowed")
                || !isOfChild && !fault.code().equals("mark-out-of-range");
    }
}

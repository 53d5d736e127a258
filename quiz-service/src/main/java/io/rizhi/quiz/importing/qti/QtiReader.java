package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.PaperBuilder;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Node;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.source.RichText;
import io.rizhi.quiz.importing.source.Xml;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads QTI items and packages. A file that is not well-formed is named, and the others are read. */
public final class QtiReader {
    private static final Pattern ROOT = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*\\?>\\s*|<!--.*?-->\\s*)*<(?:\\w+:)?(?:assessmentItem|qti-assessment-item)[\\s>]",
            Pattern.DOTALL);
    private static final String MANIFEST = "imsmanifest.xml";

    /** A question and where it was read. */
    private record Read(int line, int last, Content content, List<Finding> findings) {}

    private final List<ItemFile> files = new ArrayList<>();
    private final PaperBuilder paper = new PaperBuilder();
    private final PictureBox box = new PictureBox();
    private final Media media;

    private QtiReader(@Nullable Archive archive) {
        this.media = new Media(archive, box);
    }

    public static boolean isItem(String text) {
        return ROOT.matcher(text.substring(0, Math.min(4000, text.length())).replace("\uFEFF", ""))
                .find();
    }

    public static boolean isPackage(Archive archive) {
        return archive.has(MANIFEST);
    }

    public static ParsedPaper item(String text) {
        QtiReader reader = new QtiReader(null);
        reader.file(
                "",
                text.replace("\uFEFF", "")
                        .replaceFirst("^\\s*<\\?xml[^>]*\\?>", "")
                        .getBytes(StandardCharsets.UTF_8));
        reader.files.forEach(reader::single);
        return reader.paper.build();
    }

    public static ParsedPaper read(byte[] bytes) {
        try (Archive archive = Archive.open(bytes)) {
            QtiReader reader = new QtiReader(archive);
            byte[] manifest =
                    archive.read(MANIFEST).orElseThrow(() -> new RefusedFileException(Refusal.DAMAGED, "no manifest"));
            Node root = Xml.tree(manifest);
            root.all("resource").forEach(resource -> reader.resource(archive, resource));
            reader.items(new Stimuli(archive, root, reader.media, reader.paper));
            return reader.paper.build().with(reader.box.pictures());
        }
    }

    private void resource(Archive archive, Node resource) {
        String type = resource.get("type", "");
        String href = Media.decoded(resource.get("href", ""));
        if (!type.startsWith("imsqti_item_xml")) {
            if (type.startsWith("imsqti_xmlv1")) {
                paper.error("type-not-supported-named", paper.line(href, href), "QTI 1.x");
            } else if (type.startsWith("imsqti_test")
                    && !resource.get("identifier", "").equals(MaterialSections.RESOURCE)) {
                int line = paper.line(href, href);
                paper.warn("part-not-kept", line, ChoiceKey.shorten(type));
            }
            return;
        }
        byte[] item = archive.read(href).orElse(null);
        if (item == null) {
            paper.error("file-missing", paper.line(href, href), ChoiceKey.shorten(href));
        } else {
            file(href, item);
        }
    }

    /** Items are read first and become questions then: those about one text may stand anywhere. */
    private void file(String place, byte[] bytes) {
        try {
            files.add(new ItemFile(place, media.placed(Vocabulary.normal(Xml.tree(bytes)), place)));
        } catch (RefusedFileException refused) {
            if (refused.refusal() != Refusal.DAMAGED || place.isEmpty()) {
                throw refused;
            }
            paper.error("file-unreadable", paper.line(place, place), ChoiceKey.shorten(place));
        }
    }

    private void items(Stimuli stimuli) {
        Map<List<String>, List<ItemFile>> groups = new LinkedHashMap<>();
        for (ItemFile file : files) {
            List<String> shared = stimuli.of(file);
            List<String> key = shared.isEmpty() ? List.of("", file.place()) : shared;
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(file);
        }
        groups.forEach((key, group) -> {
            if (key.get(0).isEmpty()) {
                group.forEach(this::single);
            } else {
                material(stimuli.text(key), group);
            }
        });
    }

    private void single(ItemFile file) {
        Read read = read(file);
        paper.item(null, read.line(), read.last(), read.content(), read.findings());
    }

    private void material(Content text, List<ItemFile> group) {
        int first = 0;
        int last = 0;
        List<Child> children = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (ItemFile file : group) {
            Read read = read(file);
            first = first == 0 ? read.line() : first;
            last = read.last();
            findings.addAll(read.findings());
            children.add(new Child("c" + (children.size() + 1), read.content()));
            sum = sum.add(read.content().mark());
        }
        paper.item(
                null, first, last, text.builder().children(children).mark(sum).build(), findings);
    }

    private Read read(ItemFile file) {
        Node root = file.root();
        String place = file.place();
        Node body = root.first("itemBody").orElse(new Node("itemBody", "", Map.of(), List.of(), 0));
        List<Finding> findings = new ArrayList<>();
        String title = root.get("title", "").strip();
        int line = paper.line(title.isEmpty() ? root.get("identifier", "") : title, place);
        int last = line;
        for (String part : RichText.text(BodyText.html(body, child -> null)).split("\n")) {
            last = paper.line(part, place);
        }
        Content content = content(root, body, findings, line);
        if (!isTitleKept(title, root.get("identifier", ""), content)) {
            paper.nameLeft();
        }
        return new Read(line, last, content, findings);
    }

    /** A title that only counts, or that the question says itself, is no loss. */
    private static boolean isTitleKept(String title, String identifier, Content content) {
        return title.length() < 2
                || title.equals(identifier)
                || title.matches("(?i)(?:item|question|题目?)?[\\s\\p{Punct}\\d]*")
                || RichText.text(content.stem())
                        .replaceAll("\\s", "")
                        .contains(title.replaceAll("\\s|(?:\\.\\.\\.|…)$", ""));
    }

    private static Content content(Node root, Node body, List<Finding> findings, int line) {
        boolean isHtml = !RichText.isPlain(BodyText.html(body, QtiReader::interactionAsText));
        BodyText texts = new BodyText(isHtml);
        QtiItem item = new QtiItem(root, body, texts, findings, line);
        List<Node> interactions = body.parts().isEmpty() ? List.of() : interactions(body);
        ContentBuilder builder = item.read(interactions);
        note(root, body, findings, line);
        Feedbacks feedbacks = new Feedbacks(root, texts);
        if (feedbacks.isLeft(body, interactions)) {
            findings.add(Finding.warning("part-not-kept", line, "feedback"));
        }
        if (!item.rules().arePlain()) {
            findings.add(Finding.warning("qti-rules-simplified", line));
        }
        List<String> responses = interactions.stream().map(QtiItem::response).toList();
        BigDecimal said = item.rules().worth(responses).orElse(builder.build().mark());
        return builder.mark(mark(root, builder.build(), said, findings, line))
                .explanation(feedbacks.explanation())
                .notes(notes(root, feedbacks.feedback(), isHtml, interactions))
                .build();
    }

    /** Interactions are judged by what is in them, not by their own names. */
    private static @Nullable String interactionAsText(Node node) {
        boolean isOwn = node.name().endsWith("Interaction")
                || node.name().equals("rubricBlock") && BodyText.isForAll(node)
                || node.name()
                        .matches(
                                "prompt|contentBody|simpleChoice|simpleMatchSet|simpleAssociableChoice|gapText|gap|inlineChoice|hottext");
        return isOwn ? BodyText.html(node, QtiReader::interactionAsText) : null;
    }

    private static List<Node> interactions(Node node) {
        List<Node> found = new ArrayList<>();
        node.elements().forEach(child -> {
            if (child.name().endsWith("Interaction")) {
                found.add(child);
            } else {
                found.addAll(interactions(child));
            }
        });
        return found;
    }

    private static void note(Node root, Node body, List<Finding> findings, int line) {
        long pictures = Media.left(body);
        if (pictures > 0) {
            findings.add(Finding.warning("picture-left-out", line, String.valueOf(pictures)));
        }
        if (root.elements("templateDeclaration").findAny().isPresent()
                || root.get("adaptive", "false").equals("true")) {
            findings.add(Finding.error("type-not-supported-named", line, "adaptive / template"));
        }
    }

    /**
     * @param said what the rules give, where the item states no maximum
     */
    private static BigDecimal mark(Node root, Content content, BigDecimal said, List<Finding> findings, int line) {
        if (content.type() == QuestionType.DESCRIPTION) {
            return BigDecimal.ZERO;
        }
        BigDecimal most = root.elements("outcomeDeclaration")
                .filter(node -> node.get("identifier", "").equals("SCORE"))
                .flatMap(node -> Declaration.number(node.get("normalMaximum", "")).stream())
                .findFirst()
                .orElseGet(() -> root.elements("outcomeDeclaration")
                        .filter(node -> node.get("identifier", "").equals("MAXSCORE"))
                        .flatMap(node -> Declaration.number(node.text()).stream())
                        .findFirst()
                        .orElse(said));
        BigDecimal rounded = most.setScale(2, RoundingMode.HALF_UP);
        if (rounded.compareTo(most) != 0) {
            findings.add(Finding.warning("mark-rounded", line, most.toPlainString()));
        }
        return rounded.signum() > 0 ? rounded : BigDecimal.ONE;
    }

    private static Notes notes(Node root, Feedback feedback, boolean isHtml, List<Node> interactions) {
        boolean isChoice =
                interactions.size() == 1 && interactions.get(0).name().equals("choiceInteraction");
        boolean keepsOrder =
                isChoice && !interactions.get(0).get("shuffle", "false").equals("true");
        String id = root.get("identifier", "").strip();
        return new Notes(
                isHtml ? "html" : null,
                null,
                id.isEmpty() || id.startsWith(ItemWriter.OWN_ID) ? null : id,
                feedback,
                List.of(),
                null,
                keepsOrder,
                null);
    }
}

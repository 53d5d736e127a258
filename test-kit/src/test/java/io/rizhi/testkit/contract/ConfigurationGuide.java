package io.rizhi.testkit.contract;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Reads the settings of our own out of sources: a row for each component of a {@code @ConfigurationProperties} record. */
final class ConfigurationGuide {

    private final DocTrees docs;
    private final CompilationUnitTree unit;
    private final List<Row> rows = new ArrayList<>();

    /** A line of the guide. */
    record Row(String property, String byDefault, String meaning) {

        String line() {
            return "| `" + property + "` | " + byDefault + " | " + meaning + " |";
        }
    }

    private ConfigurationGuide(DocTrees docs, CompilationUnitTree unit) {
        this.docs = docs;
        this.unit = unit;
    }

    /** The rows of some sources, by property. */
    static List<Row> rows(Iterable<? extends JavaFileObject> sources) throws IOException {
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        var docs = DocTrees.instance(task);
        var byName = new TreeMap<String, Row>();
        for (var unit : task.parse()) {
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree settings) {
                    var guide = new ConfigurationGuide(docs, unit);
                    annotation(settings.getModifiers().getAnnotations(), "ConfigurationProperties")
                            .flatMap(ConfigurationGuide::value)
                            .ifPresent(prefix -> guide.read(settings, prefix, ""));
                    guide.rows.forEach(row -> byName.put(row.property(), row));
                }
            }
        }
        return List.copyOf(byName.values());
    }

    /** @param about what is said about the group; stands before the meaning of each of its settings */
    private void read(ClassTree settings, String prefix, String about) {
        Map<String, String> meanings = meanings(settings);
        for (VariableTree component : components(settings)) {
            String name = component.getName().toString();
            String property = prefix + "." + kebab(name);
            Optional<ClassTree> nested = nested(settings, component.getType().toString());
            if (nested.isPresent()) {
                String group = meanings.getOrDefault(name, "");
                read(nested.get(), property, group.isEmpty() ? "" : group + ": ");
                continue;
            }
            String meaning = meanings.getOrDefault(name, "");
            if (meaning.isEmpty()) {
                throw new IllegalStateException(property + " (expected: @param " + name + " in "
                        + unit.getSourceFile().getName() + ")");
            }
            boolean isMap = component.getType().toString().startsWith("Map<");
            rows.add(new Row(isMap ? property + ".<name>" : property, byDefault(component), about + meaning));
        }
    }

    private static List<VariableTree> components(ClassTree settings) {
        return settings.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .toList();
    }

    private static Optional<ClassTree> nested(ClassTree settings, String type) {
        return settings.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(member -> member.getKind() == Tree.Kind.RECORD)
                .filter(member -> member.getSimpleName().contentEquals(type))
                .findFirst();
    }

    private Map<String, String> meanings(ClassTree settings) {
        DocCommentTree comment = docs.getDocCommentTree(TreePath.getPath(unit, settings));
        return comment == null
                ? Map.of()
                : comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .collect(Collectors.toMap(tag -> tag.getName().toString(), tag -> text(tag.getDescription())));
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream()
                .map(part -> part instanceof LiteralTree literal
                        ? "`" + literal.getBody().getBody() + "`"
                        : part.toString())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String byDefault(VariableTree component) {
        var annotations = component.getModifiers().getAnnotations();
        Optional<? extends AnnotationTree> given = annotation(annotations, "DefaultValue");
        if (given.isPresent()) {
            return given.flatMap(ConfigurationGuide::value)
                    .filter(value -> !value.isEmpty())
                    .map(value -> "`" + value + "`")
                    .orElse("none");
        }
        boolean isOptional = annotation(annotations, "Nullable").isPresent();
        return isOptional ? "none" : "–";
    }

    private static Optional<? extends AnnotationTree> annotation(
            List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                .findFirst();
    }

    private static Optional<String> value(AnnotationTree annotation) {
        return annotation.getArguments().stream()
                .flatMap(ConfigurationGuide::literal)
                .findFirst();
    }

    private static Stream<String> literal(ExpressionTree argument) {
        ExpressionTree value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
        return value instanceof com.sun.source.tree.LiteralTree literal
                ? Stream.of(String.valueOf(literal.getValue()))
                : Stream.empty();
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}

package io.rizhi.quiz.bank.model;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a question, field by field. It walks the records themselves, so that no field that is
 * added to the model can be forgotten here.
 */
public final class Changes {
    /** Parts that only group others and are no word of the question. */
    private static final Set<String> TRANSPARENT = Set.of("parts", "remarks");

    private final List<Change> found = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    private Changes() {}

    public static List<Change> between(Content before, Content after) {
        Changes changes = new Changes();
        changes.name(before);
        changes.name(after);
        changes.records("", before, after);
        return List.copyOf(changes.found);
    }

    /** Where a prompt names an option by its id, its text is shown. */
    private void name(Content content) {
        content.options().forEach(option -> names.put(option.id(), option.text()));
        content.children().forEach(child -> name(child.content()));
    }

    private void records(String path, @Nullable Record before, @Nullable Record after) {
        Record one = after == null ? before : after;
        if (one == null) {
            return;
        }
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            String name = component.getName();
            if (name.equals("id")) {
                continue;
            }
            String inside = TRANSPARENT.contains(name) ? path : path.isEmpty() ? name : path + "/" + name;
            values(inside, value(component, before), value(component, after));
        }
    }

    private void values(String path, @Nullable Object before, @Nullable Object after) {
        Object one = after == null ? before : after;
        if (one instanceof List<?> list && holdsRecords(list, before)) {
            items(path, list(before), list(after));
        } else if (one instanceof Record) {
            records(path, (Record) before, (Record) after);
        } else {
            add(path, shown(path, before), shown(path, after));
        }
    }

    private void items(String path, List<?> before, List<?> after) {
        List<Object> left = new ArrayList<>(before);
        Map<Object, Object> partners = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            String id = part(after.get(i), "id");
            left.stream()
                    .filter(old -> id != null && id.equals(part(old, "id")))
                    .findFirst()
                    .ifPresent(old -> {
                        left.remove(old);
                        partners.put(id, old);
                    });
        }
        List<Object> kept =
                before.stream().filter(old -> partners.containsValue(old)).collect(Collectors.toList());
        for (int i = 0; i < after.size(); i++) {
            String id = part(after.get(i), "id");
            Object old = id == null ? null : partners.get(id);
            if (old == null && !left.isEmpty()) {
                old = left.remove(0);
            }
            records(path + "/" + (i + 1), (Record) old, (Record) after.get(i));
        }
        for (Object old : left) {
            records(path + "/" + (before.indexOf(old) + 1), (Record) old, null);
        }
        order(
                path,
                kept,
                after.stream()
                        .filter(item -> partners.containsKey(part(item, "id")))
                        .toList());
    }

    /** Items that are there in both but stand in another order. */
    private void order(String path, List<?> before, List<?> after) {
        List<String> was =
                before.stream().map(item -> String.valueOf(part(item, "id"))).toList();
        List<String> is =
                after.stream().map(item -> String.valueOf(part(item, "id"))).toList();
        if (!was.equals(is)) {
            add(path + "/order", labels(before), labels(after));
        }
    }

    private static String labels(List<?> items) {
        return items.stream().map(Changes::label).collect(Collectors.joining(" → "));
    }

    private static String label(Object item) {
        String text = item instanceof Child child ? child.content().stem() : part(item, "text");
        return text == null ? "" : text;
    }

    private void add(String path, @Nullable String before, @Nullable String after) {
        if (before == null ? after != null : !before.equals(after)) {
            found.add(new Change(path, before, after));
        }
    }

    /** A switch that is off and a list without entries are as good as absent. */
    private @Nullable String shown(String path, @Nullable Object value) {
        if (value == null || Boolean.FALSE.equals(value) && !path.endsWith("isTrue")) {
            return null;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list.stream().map(String::valueOf).collect(Collectors.joining(" | "));
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        String text = value.toString();
        return path.endsWith("/optionId") ? names.getOrDefault(text, text) : text;
    }

    private static boolean holdsRecords(List<?> after, @Nullable Object before) {
        Object first = !after.isEmpty()
                ? after.get(0)
                : list(before).stream().findFirst().orElse(null);
        return first instanceof Record;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static @Nullable String part(Object item, String name) {
        for (RecordComponent component : item.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                Object value = value(component, (Record) item);
                return value == null ? null : value.toString();
            }
        }
        return null;
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Record of) {
        try {
            return of == null ? null : component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("part: " + component.getName() + " (expected: readable)", e);
        }
    }
}

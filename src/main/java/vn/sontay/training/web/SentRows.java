package vn.sontay.training.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of rows in what was sent (FRM-4). A row is told by what follows the names of its fields: its number, after the
 * number of the row that it stands in and a dash.
 */
final class SentRows {

    /** A field of a row that has a number of its own, such as a person's. */
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+)([1-9][0-9]{0,17})");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");
    /** What follows the name of a field of a row among few. */
    private static final Pattern FEW = Pattern.compile("([0-9]{1,2})(?:-.*)?");

    /** Components are made anew each time a class is asked for them. */
    private static final ClassValue<List<RecordComponent>> LEAVES = new ClassValue<>() {

        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).filter(part -> rowOf(part) == null)
                    .flatMap(part -> part.getType().isRecord() ? leaves(part.getType()) : Stream.of(part)).toList();
        }
    };
    private static final ClassValue<Set<String>> NAMES = new ClassValue<>() {

        @Override
        protected Set<String> computeValue(Class<?> type) {
            return Stream.concat(leaves(type).map(RecordComponent::getName),
                    inner(type).flatMap(rows -> NAMES.get(rows).stream())).collect(Collectors.toUnmodifiableSet());
        }
    };

    private final Map<String, String[]> sent;

    SentRows(Map<String, String[]> sent) {
        this.sent = sent;
    }

    /** @return the row in that place of the rows in another row, or of those in none */
    static String in(String outer, Object number) {
        return outer.isEmpty() ? number.toString() : outer + "-" + number;
    }

    /** @return what the rows of a list or map are made of, or null when the component holds none */
    static @Nullable Class<? extends Record> rowOf(RecordComponent part) {
        if (part.getGenericType() instanceof ParameterizedType many) {
            Type[] types = many.getActualTypeArguments();
            return types[types.length - 1] instanceof Class<?> each && each.isRecord()
                    ? each.asSubclass(Record.class)
                    : null;
        }
        return null;
    }

    /** The components that have a field in the row itself, those of records in the record too. */
    private static Stream<RecordComponent> leaves(Class<?> type) {
        return LEAVES.get(type).stream();
    }

    /** The rows that stand in such a row. */
    private static Stream<Class<? extends Record>> inner(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(part -> {
            Class<? extends Record> rows = rowOf(part);
            return rows != null ? Stream.of(rows) : part.getType().isRecord() ? inner(part.getType()) : Stream.empty();
        });
    }

    /**
     * @return what was sent in the component's field of the row. Where one row is chosen among all, there is one field for all
     * of them, called as theirs without their number, which holds that of the chosen one.
     */
    String[] texts(RecordComponent part, String row) {
        String[] own = sent.get(part.getName() + row);
        if (own == null && part.getType() == boolean.class && !row.isEmpty()) {
            String[] chosen = sent.get(part.getName() + before(row));
            return chosen != null && chosen.length == 1 && chosen[0].equals(number(row))
                    ? new String[]{"true"}
                    : new String[0];
        }
        return own == null ? new String[0] : own;
    }

    private static String before(String row) {
        return row.substring(0, row.lastIndexOf('-') + 1);
    }

    private static String number(String row) {
        return row.substring(row.lastIndexOf('-') + 1);
    }

    /** What is chosen from a list is never empty and says nothing. */
    boolean isTyped(Class<? extends Record> type, String row) {
        return leaves(type).filter(part -> !part.getType().isEnum())
                .anyMatch(part -> !String.join("", texts(part, row)).isBlank())
                || inner(type).anyMatch(each -> isTypedWithin(each, row));
    }

    private boolean isTypedWithin(Class<? extends Record> type, String outer) {
        Set<String> rows = new LinkedHashSet<>();
        each(type, outer + "-", (name, rest) -> rows.add(rest.replaceFirst("-.*", "")));
        return rows.stream().filter(each -> !each.isEmpty()).anyMatch(each -> isTyped(type, outer + "-" + each));
    }

    /** @param act takes name and what follows name and beginning of each field that was sent in rows of the type */
    private void each(Class<? extends Record> type, String beginning, BiConsumer<String, String> act) {
        Set<String> names = NAMES.get(type);
        for (String field : List.copyOf(sent.keySet())) {
            Matcher name = NAME.matcher(field);
            if (name.lookingAt() && names.contains(name.group())
                    && field.startsWith(beginning, name.end())) {
                act.accept(name.group(), field.substring(name.end() + beginning.length()));
            }
        }
    }

    /** Lets the row stand in another place, with the rows in it. */
    void move(Class<? extends Record> type, String from, String to) {
        if (from.equals(to)) {
            return;
        }
        Map<String, String[]> moved = take(type, from, to);
        take(type, to, to);
        sent.putAll(moved);
        leaves(type).filter(part -> part.getType() == boolean.class).map(part -> part.getName() + before(from))
                .filter(field -> Arrays.equals(sent.get(field), new String[]{number(from)}))
                .forEach(field -> sent.put(field, new String[]{number(to)}));
    }

    private Map<String, String[]> take(Class<? extends Record> type, String from, String to) {
        Map<String, String[]> taken = new LinkedHashMap<>();
        each(type, from, (name, rest) -> {
            if (rest.isEmpty() || rest.startsWith("-")) {
                String[] values = sent.remove(name + from + rest);
                taken.put(name + to + rest, values == null ? new String[0] : values);
            }
        });
        return taken;
    }

    /** Takes the row out; those behind it move up. */
    void remove(Class<? extends Record> type, int row) {
        take(type, String.valueOf(row), "");
        Map<String, String[]> next = take(type, String.valueOf(row + 1), String.valueOf(row));
        for (int i = row + 1; !next.isEmpty(); i++) {
            sent.putAll(next);
            next = take(type, String.valueOf(i + 1), String.valueOf(i));
        }
    }

    /** @return the places of rows of the type, of those in another row or in none, of which anything was sent, in order; 100 at most */
    List<String> places(Class<? extends Record> type, String outer) {
        Set<Integer> numbers = new TreeSet<>();
        String beginning = outer.isEmpty() ? "" : outer + "-";
        each(type, beginning, (name, rest) -> {
            String[] chosen = sent.get(name + beginning);
            for (String number : rest.isEmpty() && chosen != null ? chosen : new String[]{rest}) {
                Matcher few = FEW.matcher(number);
                if (few.matches()) {
                    numbers.add(Integer.valueOf(few.group(1)));
                }
            }
        });
        return numbers.stream().map(number -> in(outer, number)).toList();
    }

    /** @return the numbers of their own that rows with something in them have, a choice too, in the order of the page */
    Set<String> numbers(Class<? extends Record> type) {
        List<String> names = leaves(type).map(RecordComponent::getName).toList();
        Set<String> numbers = new LinkedHashSet<>();
        sent.forEach((field, texts) -> {
            Matcher parts = NUMBERED.matcher(field);
            if (parts.matches() && names.contains(parts.group(1)) && !String.join("", texts).isBlank()) {
                numbers.add(parts.group(2));
            }
        });
        return numbers;
    }
}

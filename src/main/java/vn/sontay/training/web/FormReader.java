package vn.sontay.training.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;

/**
 * Reads the fields of a form into a command, each component from the field of its name (FRM-1, FRM-4). What can't be read and
 * what breaks a constraint is collected first, so that all of it is said at once; only then is the command made.
 */
final class FormReader {

    /** A field of a row that has a number of its own, such as a person's. */
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+)([1-9][0-9]{0,17})");
    private static final int MOST_ROWS = 100;

    private final Map<String, String[]> sent;
    private final Map<String, @Nullable Object> known;
    private final List<RuleException> refusals = new ArrayList<>();
    private final FieldReader fields = new FieldReader(this::refuse);
    /** What follows the names of the fields: in rows the row's number. */
    private String row = "";

    /** @param known what isn't asked of the browser, by component */
    FormReader(Map<String, String[]> sent, Map<String, @Nullable Object> known) {
        this.sent = sent;
        this.known = known;
    }

    /**
     * @throws RuleException beside each field that is wrong
     * @throws NotFoundException when a number that no person types is missing
     */
    <R extends Record> R read(Class<R> type) {
        @Nullable
        R command = build(type);
        RuleException.throwAll(refusals);
        if (command == null) {
            throw new IllegalStateException("nothing was refused, and yet there is no " + type);
        }
        Constraints.check(command);
        return command;
    }

    private <R extends Record> @Nullable R build(Class<R> type) {
        RecordComponent[] parts = type.getRecordComponents();
        @Nullable
        Object[] values = new @Nullable Object[parts.length];
        int before = refusals.size();
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(type, parts[i]);
        }
        return refusals.size() == before ? make(type, parts, values) : null;
    }

    private @Nullable Object value(Class<? extends Record> owner, RecordComponent part) {
        String name = part.getName();
        if (known.containsKey(name)) {
            return known.get(name);
        }
        if (part.getType().isRecord()) {
            Class<? extends Record> nested = part.getType().asSubclass(Record.class);
            boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return nullable && !isTyped(nested) ? null : build(nested);
        }
        Class<? extends Record> each = rowOf(part);
        if (each != null) {
            return part.getType() == Map.class ? rowsByNumber(each) : rows(each);
        }
        int before = refusals.size();
        @Nullable
        Object value = fields.read(owner, part, texts(name));
        if (refusals.size() == before) {
            refuse(Constraints.refusal(owner, name, value instanceof String text ? text.strip() : value));
        }
        return value;
    }

    private static @Nullable Class<? extends Record> rowOf(RecordComponent part) {
        if (part.getGenericType() instanceof ParameterizedType many) {
            Type[] types = many.getActualTypeArguments();
            return types[types.length - 1] instanceof Class<?> each && each.isRecord()
                    ? each.asSubclass(Record.class)
                    : null;
        }
        return null;
    }

    /** Rows in which nothing was typed are left out, and the others move together, as they are shown again. */
    private List<Record> rows(Class<? extends Record> type) {
        List<Record> rows = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < MOST_ROWS; i++) {
            row = String.valueOf(i);
            if (isTyped(type)) {
                move(type, row, String.valueOf(next));
                row = String.valueOf(next);
                next++;
                Record read = build(type);
                if (read != null) {
                    rows.add(read);
                }
            }
        }
        row = "";
        return rows;
    }

    private void move(Class<? extends Record> type, String from, String to) {
        if (!from.equals(to)) {
            leaves(type).map(RecordComponent::getName).forEach(name -> {
                String[] values = sent.remove(name + from);
                sent.put(name + to, values == null ? new String[0] : values);
            });
        }
    }

    /** Each row with something in it, a choice too, by its number, in the order of the page. */
    private Map<Long, Record> rowsByNumber(Class<? extends Record> type) {
        Map<Long, Record> rows = new LinkedHashMap<>();
        for (String number : numbers(type)) {
            row = number;
            Record read = build(type);
            if (read != null) {
                rows.put(Long.valueOf(number), read);
            }
        }
        row = "";
        return rows;
    }

    private Set<String> numbers(Class<? extends Record> type) {
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

    private void refuse(@Nullable RuleException refusal) {
        if (refusal != null) {
            refusals.add(row.isEmpty()
                    ? refusal
                    : RuleException.at(refusal.field() + row, refusal.key(), refusal.arguments().toArray()));
        }
    }

    private String[] texts(String field) {
        return sent.getOrDefault(field + row, new String[0]);
    }

    /** What is chosen from a list is never empty and says nothing. */
    private boolean isTyped(Class<? extends Record> type) {
        return leaves(type).filter(part -> !part.getType().isEnum())
                .anyMatch(part -> !String.join("", texts(part.getName())).isBlank());
    }

    /** The components that have a field, those of records in the record too. */
    private static Stream<RecordComponent> leaves(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> part.getType().isRecord() ? leaves(part.getType()) : Stream.of(part));
    }

    static <R extends Record> R make(Class<R> type, RecordComponent[] parts, @Nullable Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be made of its components", e);
        }
    }
}

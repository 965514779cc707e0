package vn.sontay.training.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;

/**
 * Reads the fields of a form into a command, each component from the field of its name (FRM-1). What can't be read and what
 * breaks a constraint is collected first, so that all of it is said at once; only then is the command made.
 */
final class FormReader {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
    private static final int LONGEST_QUOTE = 30;
    private static final int MOST_ROWS = 100;

    private final Map<String, String[]> sent;
    private final Map<String, @Nullable Object> known;
    private final List<RuleException> refusals = new ArrayList<>();
    /** What follows the names of the fields: in a list of records the row's number. */
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
            return isNullable(part) && !isTyped(nested) ? null : build(nested);
        }
        Class<? extends Record> each = rowOf(part);
        if (each != null) {
            return rows(each);
        }
        int before = refusals.size();
        @Nullable
        Object value = Map.class == part.getType()
                ? byNumber(name)
                : part.getGenericType() instanceof ParameterizedType many ? many(owner, name, many) : one(owner, part);
        if (refusals.size() == before) {
            refuse(Constraints.refusal(owner, name, value instanceof String text ? text.strip() : value));
        }
        return value;
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
            for (RecordComponent part : type.getRecordComponents()) {
                String[] values = sent.remove(part.getName() + from);
                sent.put(part.getName() + to, values == null ? new String[0] : values);
            }
        }
    }

    private static @Nullable Class<? extends Record> rowOf(RecordComponent part) {
        return part.getGenericType() instanceof ParameterizedType many
                && many.getActualTypeArguments()[0] instanceof Class<?> each && each.isRecord()
                        ? each.asSubclass(Record.class)
                        : null;
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

    private @Nullable Object one(Class<? extends Record> owner, RecordComponent part) {
        String name = part.getName();
        Class<?> type = part.getType();
        String[] values = texts(name);
        String text = values.length == 0 ? "" : values[0];
        if (text.isBlank()) {
            return missing(owner, part, text);
        }
        Object value = Written.read(type, text);
        if (value == null) {
            refuse(unreadable(owner, name, type, text.strip()));
            return type.isPrimitive() ? zero(type) : null;
        }
        return value;
    }

    private @Nullable Object missing(Class<? extends Record> owner, RecordComponent part, String text) {
        Class<?> type = part.getType();
        boolean constrained = !Constraints.on(owner, part.getName()).isEmpty();
        if (type == String.class) {
            return isNullable(part) ? null : text;
        }
        if (type == boolean.class) {
            return false;
        }
        if (isNullable(part) || constrained && !type.isPrimitive()) {
            return null;
        }
        refuse(unreadable(owner, part.getName(), type, ""));
        return type.isPrimitive() ? zero(type) : null;
    }

    private static Object zero(Class<?> type) {
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : (Object) false;
    }

    /** A number that a page has written itself has no constraint: without it there is nothing to speak about. */
    private static RuleException unreadable(Class<? extends Record> owner, String field, Class<?> type, String text) {
        String quote = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        if (type == LocalDate.class && !text.isEmpty()) {
            return RuleException.at(field, "web.date", quote);
        }
        if ((type == LocalTime.class || type == LocalDateTime.class || type == Instant.class) && !text.isEmpty()) {
            return RuleException.at(field, "web.time", quote);
        }
        var constraints = Constraints.on(owner, field);
        if (!constraints.isEmpty()) {
            RuleException said = Constraints.refusal(owner, field, type.isPrimitive() ? zero(type) : null);
            String key = constraints.getFirst().getMessageTemplate();
            return said != null
                    ? said
                    : RuleException.at(field, key, Constraints.limits(owner, field, key).toArray());
        }
        if (type == long.class) {
            throw new NotFoundException();
        }
        return RuleException.at(field, type == LocalDate.class
                ? "web.dateMissing"
                : type.isEnum() ? "web.choice" : type == int.class ? "web.number" : "web.missing");
    }

    private Object many(Class<? extends Record> owner, String name, ParameterizedType type) {
        Type element = type.getActualTypeArguments()[0];
        Class<?> each = (Class<?>) element;
        Set<Object> values = new LinkedHashSet<>();
        for (String text : texts(name)) {
            Object value = text.isBlank() ? null : Written.read(each, text);
            if (value != null) {
                values.add(value);
            } else if (!text.isBlank()) {
                refuse(unreadable(owner, name, each, text));
            }
        }
        return type.getRawType() == List.class ? List.copyOf(values) : values;
    }

    private Map<Long, String> byNumber(String name) {
        Map<Long, String> values = new LinkedHashMap<>();
        sent.forEach((field, texts) -> {
            String number = field.startsWith(name) ? field.substring(name.length()).replaceFirst("^-", "") : "";
            if (ID.matcher(number).matches()) {
                values.put(Long.valueOf(number), texts[0]);
            }
        });
        return values;
    }

    /** What is chosen from a list is never empty and says nothing. */
    private boolean isTyped(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).filter(part -> !part.getType().isEnum())
                .anyMatch(part -> part.getType().isRecord()
                        ? isTyped(part.getType().asSubclass(Record.class))
                        : Arrays.stream(texts(part.getName())).anyMatch(text -> !text.isBlank()));
    }

    private static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
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

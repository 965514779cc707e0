package vn.sontay.training.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;

/**
 * Reads the fields of a form into a command, each component from the field of its name (FRM-1, FRM-4). What can't be read and
 * what breaks a constraint is collected first, so that all of it is said at once; only then is the command made.
 */
final class FormReader {

    private final SentRows sentRows;
    private final Map<String, @Nullable Object> known;
    private final List<RuleException> refusals = new ArrayList<>();
    private final FieldReader fields = new FieldReader(this::refuse);
    /** What follows the names of the fields: in rows the row's number, after that of a row around it. */
    private String row = "";

    /** @param known what isn't asked of the browser, by component */
    FormReader(Map<String, String[]> sent, Map<String, @Nullable Object> known) {
        this.sentRows = new SentRows(sent);
        this.known = known;
    }

    /** Lets a moment that came back as its field held it be the one that it held, to the last fraction of its second (FRM-3). */
    static void keepMoments(Map<String, String[]> sent, Map<String, String[]> shown) {
        shown.forEach((field, held) -> sent.computeIfPresent(field, (name, typed) -> typed.length == 1
                && held.length == 1 && Written.isRounded(typed[0], held[0]) ? held : typed));
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
            return nullable && !sentRows.isTyped(nested, row) ? null : build(nested);
        }
        Class<? extends Record> each = SentRows.rowOf(part);
        if (each != null) {
            return part.getType() == Map.class ? rowsByNumber(each) : rows(each);
        }
        int before = refusals.size();
        @Nullable
        Object value = fields.read(owner, part, sentRows.texts(part, row));
        if (refusals.size() == before) {
            refuse(Constraints.refusal(owner, name, value instanceof String text ? text.strip() : value));
        }
        return value;
    }

    /** Rows in which nothing was typed are left out, and the others move together, as they are shown again. */
    private List<Record> rows(Class<? extends Record> type) {
        List<Record> rows = new ArrayList<>();
        String outer = row;
        int next = 0;
        for (String place : sentRows.places(type, outer)) {
            if (sentRows.isTyped(type, place)) {
                row = SentRows.in(outer, next);
                next++;
                sentRows.move(type, place, row);
                Record read = build(type);
                if (read != null) {
                    rows.add(read);
                }
            }
        }
        row = outer;
        return rows;
    }

    /** Each row with something in it, a choice too, by its number, in the order of the page. */
    private Map<Long, Record> rowsByNumber(Class<? extends Record> type) {
        Map<Long, Record> rows = new LinkedHashMap<>();
        for (String number : sentRows.numbers(type)) {
            row = number;
            Record read = build(type);
            if (read != null) {
                rows.put(Long.valueOf(number), read);
            }
        }
        row = "";
        return rows;
    }

    private void refuse(@Nullable RuleException refusal) {
        if (refusal != null) {
            refusals.add(row.isEmpty()
                    ? refusal
                    : RuleException.at(refusal.field() + row, refusal.key(), refusal.arguments().toArray()));
        }
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

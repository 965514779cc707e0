package vn.sontay.training.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;

/** Reads what was sent in one field as the component of its name: one value, or several of one kind (FRM-1). */
final class FieldReader {

    private static final int LONGEST_QUOTE = 30;

    private final Consumer<RuleException> refusals;

    /** @param refusals takes what is wrong, for the component's field; the value that is read then means nothing */
    FieldReader(Consumer<RuleException> refusals) {
        this.refusals = refusals;
    }

    /** @throws NotFoundException when a number that no person types is missing */
    @Nullable
    Object read(Class<? extends Record> owner, RecordComponent part, String[] texts) {
        String text = texts.length == 0 ? "" : texts[0];
        if (part.getGenericType() instanceof ParameterizedType many) {
            return several(owner, part.getName(), many, texts);
        }
        return text.isBlank() ? missing(owner, part, text) : one(owner, part, text);
    }

    private @Nullable Object one(Class<? extends Record> owner, RecordComponent part, String text) {
        Class<?> type = part.getType();
        Object value = Written.read(type, text);
        return value == null ? refused(owner, part.getName(), type, text.strip()) : value;
    }

    private @Nullable Object missing(Class<? extends Record> owner, RecordComponent part, String text) {
        Class<?> type = part.getType();
        boolean constrained = !Constraints.on(owner, part.getName()).isEmpty();
        boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (type == String.class) {
            return nullable ? null : text;
        }
        if (type == boolean.class) {
            return false;
        }
        return nullable || constrained && !type.isPrimitive() ? null : refused(owner, part.getName(), type, "");
    }

    private Object several(Class<? extends Record> owner, String name, ParameterizedType type, String[] texts) {
        Class<?> each = (Class<?>) type.getActualTypeArguments()[0];
        Set<Object> values = new LinkedHashSet<>();
        for (String text : texts) {
            Object value = text.isBlank() ? null : Written.read(each, text);
            if (value != null) {
                values.add(value);
            } else if (!text.isBlank()) {
                refused(owner, name, each, text);
            }
        }
        return type.getRawType() == List.class ? List.copyOf(values) : values;
    }

    private @Nullable Object refused(Class<? extends Record> owner, String field, Class<?> type, String text) {
        refusals.accept(unreadable(owner, field, type, text));
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
}

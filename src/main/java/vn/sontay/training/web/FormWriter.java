package vn.sontay.training.web;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what is known into the fields of a form: a component's value into the field of its name (FRM-1). */
final class FormWriter {

    private FormWriter() {
    }

    /** @return the fields in the order of the components */
    static Map<String, String[]> fields(Record facts) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        for (RecordComponent part : facts.getClass().getRecordComponents()) {
            @Nullable
            Object value = value(facts, part);
            if (value instanceof Record nested) {
                fields.putAll(fields(nested));
            } else {
                fields.putAll(field(part.getName(), value));
            }
        }
        return fields;
    }

    static Map<String, String[]> field(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> byNumber) {
            Map<String, String[]> fields = new HashMap<>();
            byNumber.forEach((number, each) -> fields.put(name + number, new String[]{Written.write(each)}));
            return fields;
        }
        return Map.of(name, value instanceof Collection<?> many
                ? many.stream().map(Written::write).toArray(String[]::new)
                : new String[]{Written.write(value)});
    }

    private static @Nullable Object value(Record facts, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " can't be read", e);
        }
    }
}

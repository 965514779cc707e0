package vn.sontay.training.web;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what is known into the fields of a form: a component's value into the field of its name (FRM-1). */
final class FormWriter {

    private FormWriter() {
    }

    /** @return the fields in the order of the components */
    static Map<String, String[]> fields(Record facts) {
        return fields(facts, "");
    }

    /** @param row the row's number, which follows the names of its fields (FRM-4) */
    static Map<String, String[]> fields(Record facts, Object row) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        for (RecordComponent part : facts.getClass().getRecordComponents()) {
            switch (value(facts, part)) {
                case Record nested -> fields.putAll(fields(nested, row));
                case Map<?, ?> rows -> rows.forEach((number, each) -> fields.putAll(fields((Record) each, number)));
                case null, default -> fields.put(part.getName() + row, texts(value(facts, part)));
            }
        }
        return fields;
    }

    /** @return what the field of one value holds, or of a collection of them */
    static String[] texts(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Written::write).toArray(String[]::new)
                : new String[]{Written.write(value)};
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

package vn.sontay.training.web;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** @param row what follows the names of the row's fields (FRM-4) */
    static Map<String, String[]> fields(Record facts, String row) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        for (RecordComponent part : facts.getClass().getRecordComponents()) {
            switch (value(facts, part)) {
                case Record nested -> fields.putAll(fields(nested, row));
                case Map<?, ?> rows -> rows
                        .forEach((number, each) -> fields.putAll(fields((Record) each, SentRows.in(row, number))));
                case null, default -> {
                    Object value = value(facts, part);
                    if (value instanceof List<?> rows && SentRows.rowOf(part) != null) {
                        fields.putAll(rows(rows, row));
                    } else {
                        fields.put(part.getName() + row, texts(value));
                    }
                }
            }
        }
        return fields;
    }

    /** @param outer the row that they stand in; empty for none */
    static Map<String, String[]> rows(List<?> rows, String outer) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            fields.putAll(fields((Record) rows.get(i), SentRows.in(outer, i)));
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

package vn.sontay.training.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** A form as a browser sends it, without a browser. */
public final class SentForm {

    private final Map<String, String[]> fields = new LinkedHashMap<>();

    /** @return a form that holds what the record says */
    public static SentForm of(Record shown) {
        SentForm form = new SentForm();
        form.fields.putAll(FormWriter.fields(shown));
        return form;
    }

    /** Types or chooses something. */
    public SentForm with(String field, String... values) {
        fields.put(field, values);
        return this;
    }

    /** Takes a row out. */
    public SentForm without(Class<? extends Record> type, int row) {
        new SentRows(fields).remove(type, row);
        return this;
    }

    /** @return what the field holds, as it would be shown again; empty for nothing */
    public String value(String field) {
        return String.join(",", fields.getOrDefault(field, new String[0]));
    }

    /** @return what was sent as a command */
    public <R extends Record> R read(Class<R> type) {
        return new FormReader(fields, Map.of()).read(type);
    }
}

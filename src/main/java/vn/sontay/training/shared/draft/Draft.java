package vn.sontay.training.shared.draft;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was typed in a form that wasn't accepted.
 *
 * @param number of the form (DRA-1)
 * @param accountId whose it is
 * @param form the form's id in its page
 * @param page the form's page, inside the application
 * @param files whether files were sent with it, which aren't kept
 * @param fields what the form held, by name
 */
public record Draft(String number, long accountId, String form, String page, boolean files,
        Map<String, String[]> fields) {

    /** The parameter of an address that asks for a draft, by its number. */
    public static final String PARAMETER = "draft";
    /** Bytes that a draft may have (DRA-5). */
    public static final int MOST = 200 * 1024;

    /** Says of a page that it keeps no state: shown again, it reads the same fields as after a press of a button. */
    static final String VIEW_STATE = "jakarta.faces.ViewState";
    static final String STATELESS = "stateless";

    private static final String TOKEN = "_token";

    public Draft {
        fields = Map.copyOf(fields);
    }

    /**
     * @param sent all parameters of the request
     * @return what of them is kept (DRA-5)
     */
    public static Draft of(FormTag tag, Map<String, String[]> sent, boolean files) {
        Map<String, String[]> kept = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            boolean ours = name.startsWith("jakarta.faces.")
                    && !(name.equals(VIEW_STATE) && values.length == 1 && values[0].equals(STATELESS));
            if (!ours && !name.equals(TOKEN) && !name.equals(FormTag.FIELD) && !tag.secrets().contains(name)) {
                kept.put(name, values.clone());
            }
        });
        return new Draft(tag.number(), tag.accountId(), tag.form(), tag.page(), files, kept);
    }

    /** @return whether its page reads it as the fields of its own form; else the form belongs to another address */
    public boolean isReadByPage() {
        return fields.containsKey(VIEW_STATE);
    }

    byte[] written() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        fields.forEach((name, values) -> {
            JsonArrayBuilder list = Json.createArrayBuilder();
            for (String value : values) {
                list.add(value);
            }
            all.add(name, list);
        });
        return Json.createObjectBuilder().add("form", form).add("page", page).add("files", files).add("fields", all)
                .build().toString().getBytes(StandardCharsets.UTF_8);
    }

    static Draft read(String number, long accountId, byte[] written) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(written))) {
            JsonObject all = reader.readObject();
            Map<String, String[]> fields = new LinkedHashMap<>();
            all.getJsonObject("fields").forEach((name, list) -> fields.put(name, list.asJsonArray()
                    .getValuesAs(JsonString::getString).toArray(String[]::new)));
            return new Draft(number, accountId, all.getString("form"), all.getString("page"),
                    all.getBoolean("files"), fields);
        }
    }
}

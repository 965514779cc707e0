package vn.sontay.training.outcome.certificate.wording;

import java.util.List;

/** A line of a certificate whose words can be said otherwise. */
public enum WordedLine {

    TITLE("title", "title"), CERTIFIES("certifies", "certifies"), UNIT("unit", "unit", "unit"), COURSE("course",
            "course", "course"), HELD_DAYS("heldDays", "held.days", "firstDay", "lastDay", "periods"), HELD_ONE_DAY(
                    "heldOneDay", "held.one-day", "firstDay", "periods"), CONTENT("content", "content",
                            "content"), VALID_UNTIL("validUntil", "valid-until", "validUntil"), NUMBER("number",
                                    "number", "number"), DECISION("decision", "decision", "decision");

    private final String key;
    private final String word;
    private final List<String> fields;

    WordedLine(String key, String word, String... fields) {
        this.key = key;
        this.word = word;
        this.fields = List.of(fields);
    }

    /** @return its key in the file */
    String key() {
        return key;
    }

    /** @return its key in the bundle */
    public String word() {
        return word;
    }

    /** @return the names of its fields, in the order of the bundle's places */
    List<String> fields() {
        return fields;
    }
}

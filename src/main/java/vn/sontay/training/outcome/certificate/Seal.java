package vn.sontay.training.outcome.certificate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.seal.PersonKey;

/**
 * What a certificate was when it was entered, in one text (JSON, its keys in the order of the alphabet) with its SHA-256 (CER-31). Written
 * once with the certificate. What belongs to the holder stands in it as digests (SEA-1).
 */
@Entity
@Table(name = "certificate_seal")
class Seal {

    /** The columns of a certificate that are told as they are; of the evidence its hash. */
    static final List<String> TOLD = List.of("authority_prefix", "class_ends_on", "class_starts_on", "class_title",
            "code",
            "course_title", "decision_number", "evidence", "issued_on", "issuer_name", "number_text", "pdf_sha256",
            "signatory_name", "signatory_title", "valid_until");
    /** Those that belong to the holder. */
    static final List<String> PERSONAL = List.of("birth_year", "full_name", "unit_name");

    private static final String HOLDER = "holder";

    @Id
    @Column(name = "certificate_id")
    private long certificateId;

    /** Whose key it was made under: of the record of the holder as it was then (CER-36). */
    @Column(name = "key_person_id")
    private @Nullable Long keyPersonId;

    private String content;

    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected Seal() {
    }

    Seal(Row certificate, PersonKey key) {
        this.certificateId = certificate.id("id");
        this.keyPersonId = certificate.id("person_id");
        this.content = content(certificate, key).toString();
        this.sha256 = Digests.sha256(content);
    }

    /**
     * @param key of the holder; null when it was destroyed
     * @return how the certificate as it is kept now agrees with what it was
     */
    Sealed check(Row now, @Nullable PersonKey key) {
        if (!Digests.sha256(content).equals(sha256)) {
            return new Sealed(Sealed.Verdict.CHANGED, Set.of("sha256"));
        }
        JsonObject then = read();
        JsonObject is = content(now, key);
        Set<String> different = new TreeSet<>(then.keySet());
        different.addAll(is.keySet());
        different.removeIf(name -> then.get(name) != null && then.get(name).equals(is.get(name))
                || name.equals(HOLDER) && key == null);
        return new Sealed(!different.isEmpty()
                ? Sealed.Verdict.CHANGED
                : key == null ? Sealed.Verdict.FORGOTTEN : Sealed.Verdict.AS_IT_WAS, different);
    }

    @Nullable
    Long keyPersonId() {
        return keyPersonId;
    }

    private JsonObject read() {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    private static JsonObject content(Row of, @Nullable PersonKey key) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (String name : TOLD) {
            add(all, name, name.equals("evidence") ? Digests.sha256(of.text(name)) : of.textOrNull(name));
        }
        if (key != null) {
            JsonObjectBuilder holder = Json.createObjectBuilder();
            for (String name : PERSONAL) {
                String value = of.textOrNull(name);
                add(holder, name, value == null ? null : key.digest(name, value));
            }
            all.add(HOLDER, holder);
        }
        return all.build();
    }

    private static void add(JsonObjectBuilder to, String name, @Nullable String value) {
        if (value != null) {
            to.add(name, value);
        }
    }
}

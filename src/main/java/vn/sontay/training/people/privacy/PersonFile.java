package vn.sontay.training.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.personal.KeptData;
import vn.sontay.training.shared.personal.KeptTable;

/** Makes the file of all that is kept about a person (PRI-7). For use cases that have checked permission themselves. */
@ApplicationScoped
class PersonFile {

    /** What would let somebody in, or is needed to check digests: nobody gets it as a file. */
    private static final String SECRET = ".*(hash|secret|salt|digest|key_mark|token|client_id|device).*";
    /** Files and pictures; certificates are added as such. */
    private static final Set<String> BYTES = Set.of("content", "pdf", "sound");
    /** Where others may be named, or what others have written of more than this person. */
    private static final Set<String> OF_OTHERS = Set.of("audit_entry.actor_name", "audit_entry.detail",
            "audit_entry.differences", "certificate_act.full_name", "certificate_act.recipient",
            "certificate_act.on_behalf", "certificate_signature.signer");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TheirRows rows;

    protected PersonFile() {
    }

    /** @param people all records of the person @return a zip. Some eighty statements. */
    byte[] of(Set<Long> people) {
        Theirs theirs = rows.of(people);
        JsonObjectBuilder json = Json.createObjectBuilder();
        PersonPage page = new PersonPage();
        for (KeptData kind : KeptData.all()) {
            page.kind(kind);
            for (KeptTable table : kind.tables()) {
                List<String> columns = columns(table);
                List<Row> found = table.key().isEmpty() || columns.isEmpty() ? List.of() : read(table, columns, theirs);
                if (!found.isEmpty()) {
                    JsonArrayBuilder all = Json.createArrayBuilder();
                    found.forEach(row -> all.add(json(row, columns)));
                    json.add(kind.code() + "/" + table.table() + "/" + table.key(), all);
                    page.rows(columns, found);
                }
            }
        }
        return zip(page.html(), json.build().toString(), theirs);
    }

    private static List<String> columns(KeptTable table) {
        return table.columns().stream().filter(column -> !column.equals(table.key()) && !BYTES.contains(column)
                && !column.matches(SECRET) && !OF_OTHERS.contains(table.table() + "." + column)
                && !table.by().contains(column)).toList();
    }

    private List<Row> read(KeptTable table, List<String> columns, Theirs theirs) {
        List<Row> found = new ArrayList<>();
        Lots.of(theirs.of(table.names())).forEach(lot -> found.addAll(Sql
                .of(entityManager, "select " + String.join(", ", columns) + " from " + table.table() + " where "
                        + table.key() + " in (:ids) order by " + table.key())
                .with("ids", lot).rows()));
        return found;
    }

    private static JsonObjectBuilder json(Row row, List<String> columns) {
        JsonObjectBuilder cells = Json.createObjectBuilder();
        columns.forEach(column -> cells.add(column, row.words(column)));
        return cells;
    }

    private byte[] zip(String html, String json, Theirs theirs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "du-lieu.html", html.getBytes(StandardCharsets.UTF_8));
            add(zip, "du-lieu.json", json.getBytes(StandardCharsets.UTF_8));
            for (Long id : theirs.of("certificates")) {
                for (Row row : Sql.of(entityManager,
                        "select f.pdf from certificate_file f where f.certificate_id = :id").with("id", id).rows()) {
                    add(zip, "giay-chung-nhan-" + id + ".pdf", row.bytes("pdf"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}

package vn.sontay.training.outcome.document;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads documents with the file that counts, each list by one statement. */
final class DocumentRows {

    static final String FILE = "f.id as f_id, f.drafted, f.kind as f_kind, f.name, f.bytes, f.pages, f.sha256, "
            + "f.comparison, f.seen_at, f.seen_by, f.added_at, f.added_by";
    static final String FROM = " from document d left join training_class c on c.id = d.class_id ";
    private static final String ROWS = "select d.id, d.version, d.class_id, d.unit_id, c.title, d.kind, d.subject, "
            + "d.author, d.made_from, d.state, d.number_text, d.issued_on, d.signer, d.draft_file_id, d.draft_word_id, "
            + FILE + FROM
            + "left join document_file f on f.id = coalesce(d.file_id, d.draft_file_id) where ";
    private static final Comparator<DocumentRow> FILED = Comparator.comparing(DocumentRow::kind)
            .thenComparing(row -> !row.state().isEnded()).thenComparing(DocumentRow::documentId);

    private DocumentRows() {
    }

    static Sql where(EntityManager entityManager, String condition) {
        return Sql.of(entityManager, ROWS + condition);
    }

    /** @return the documents of a class in the order of its file (DOC-12) */
    static List<DocumentRow> ofClass(EntityManager entityManager, long classId) {
        return where(entityManager, "d.class_id = :class").with("class", classId).rows(DocumentRows::row).stream()
                .sorted(FILED).toList();
    }

    static DocumentRow row(Row row) {
        return new DocumentRow(row.id("id"), row.id("version"), row.idOrNull("class_id"), row.idOrNull("unit_id"),
                row.textOrNull("title"), DocumentKind.valueOf(row.text("kind")), row.text("subject"),
                row.text("author"), row.textOrNull("made_from"), DocumentState.valueOf(row.text("state")),
                row.textOrNull("number_text"), row.dayOrNull("issued_on"), row.textOrNull("signer"),
                row.idOrNull("draft_file_id"), row.idOrNull("draft_word_id"), file(row));
    }

    static @Nullable FileRow file(Row row) {
        return row.idOrNull("f_id") == null
                ? null
                : new FileRow(row.id("f_id"), row.yes("drafted"), FileKind.valueOf(row.text("f_kind")),
                        row.text("name"), row.number("bytes"), row.numberOrNull("pages"), row.text("sha256"),
                        Comparison.valueOf(row.text("comparison")), row.momentOrNull("seen_at"),
                        row.textOrNull("seen_by"), row.moment("added_at"),
                        row.text("added_by"));
    }
}

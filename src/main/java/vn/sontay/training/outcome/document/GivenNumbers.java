package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Locale;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** A number with its symbol is given once a year by whoever issues (DOC-13). For use cases that have checked permission. */
@ApplicationScoped
public class GivenNumbers {

    private static final String SAME_UNIT = """
            select d.kind, d.author, d.subject, d.number_text, d.issued_on, d.made_from from document d
              left join training_class c on c.id = d.class_id
             where d.id <> :id and d.number_text is not null and d.issued_on between :first and :last
               and coalesce(d.unit_id, c.organiser_unit_id) = (select coalesce(o.unit_id, h.organiser_unit_id)
                       from document o left join training_class h on h.id = o.class_id where o.id = :id)""";

    @PersistenceContext
    EntityManager entityManager;

    /** Lets others wait until it is recorded. @throws RuleException beside {@code number} when another paper has that number */
    void require(Document document, String number, LocalDate on) {
        Locks.take(entityManager, "document-number-lock");
        Sql.of(entityManager, SAME_UNIT).with("id", document.id()).with("first", on.withDayOfYear(1))
                .with("last", on.withDayOfYear(on.lengthOfYear())).rows().stream()
                .filter(row -> plain(row.text("number_text")).equals(plain(number))
                        && issuer(row.text("author")).equals(issuer(document.author())) && !isSame(row, document, on))
                .findFirst().ifPresent(row -> {
                    throw RuleException.at("number", "document.numberUsed", number, row.text("subject"),
                            Dates.day(row.day("issued_on")));
                });
    }

    /** One paper may stand in the files of several classes, where at least one of them has it from elsewhere. */
    private static boolean isSame(Row row, Document document, LocalDate on) {
        return (row.textOrNull("made_from") == null || !document.isDrawn())
                && DocumentKind.valueOf(row.text("kind")) == document.kind() && on.equals(row.day("issued_on"));
    }

    private static String plain(String number) {
        return number.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /** An office writes itself out on papers, and short in lists. */
    private static String issuer(String author) {
        return Vietnamese.fold(author).replace("uy ban nhan dan", "ubnd");
    }
}

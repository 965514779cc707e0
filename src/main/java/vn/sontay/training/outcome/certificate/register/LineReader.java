package vn.sontay.training.outcome.certificate.register;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.Act;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Makes lines of the register of what was read, with what was done to each (REG-2). */
final class LineReader {

    /** What is read of a line, up to the condition on certificate {@code c}. */
    static final String COLUMNS = """
                select c.id, c.origin, c.serial, c.number_text, b.number_text as blank, c.full_name, c.birth_year, c.unit_name, c.course_title, c.class_title,
                       c.issued_on, c.signatory_name, c.signatory_title, c.decision_number, c.state, c.valid_until
                  from certificate c left join certificate_blank b on b.certificate_id = c.id and b.live_key = 0
                 where\s""";

    private static final int ACTS_AT_ONCE = 1_000;

    private final EntityManager entityManager;
    private final LocalDate today;

    LineReader(EntityManager entityManager, LocalDate today) {
        this.entityManager = entityManager;
        this.today = today;
    }

    /** @return them with what was done to each, in the same order. One statement for every thousand. */
    List<RegisterLine> read(List<Row> rows) {
        Map<Long, List<Act>> acts = new HashMap<>();
        List<Long> ids = rows.stream().map(row -> row.id("id")).toList();
        for (int i = 0; i < ids.size(); i += ACTS_AT_ONCE) {
            Sql.of(entityManager, """
                    select certificate_id, ordinal, kind, effective_on, paper_number, full_name, recipient, on_behalf,
                           replaced_by, undoes, digital, recorded_at, recorded_by
                      from certificate_act where certificate_id in (:ids)""")
                    .with("ids", ids.subList(i, Math.min(ids.size(), i + ACTS_AT_ONCE))).rows()
                    .forEach(row -> acts.computeIfAbsent(row.id("certificate_id"), id -> new ArrayList<>())
                            .add(act(row)));
        }
        return rows.stream().map(row -> line(row, acts.getOrDefault(row.id("id"), List.of()), today)).toList();
    }

    private static RegisterLine line(Row row, List<Act> acts, LocalDate today) {
        LocalDate until = row.dayOrNull("valid_until");
        LocalDate issuedOn = row.day("issued_on");
        List<RegisterLine.Note> notes = CertificateLife.of(issuedOn, acts).standing().stream()
                .map(each -> new RegisterLine.Note(each.kind(), each.on(), each.paperNumber(), detail(each))).toList();
        return new RegisterLine(row.id("id"), row.text("origin").equals("PAPER"), row.number("serial"),
                row.text("number_text"), row.textOrNull("blank"),
                row.text("full_name"),
                row.idOrNull("birth_year") == null ? null : row.number("birth_year"), row.text("unit_name"),
                row.text("course_title"), row.text("class_title"), issuedOn,
                row.text("signatory_title").isEmpty()
                        ? row.text("signatory_name")
                        : row.text("signatory_name") + ", " + row.text("signatory_title"),
                until, CertificateState.valueOf(row.text("state")).isValid() && until != null && until.isBefore(today),
                row.textOrNull("decision_number"),
                CertificateState.valueOf(row.text("state")), notes);
    }

    private static @Nullable String detail(Act act) {
        List<String> told = Stream.of(act.fullName(), act.recipient(), act.onBehalf(), act.replacedBy(),
                act.digital() ? "ký số" : null)
                .filter(each -> each != null && !each.isEmpty()).map(String::valueOf).toList();
        return told.isEmpty() ? null : String.join(", ", told);
    }

    private static Act act(Row row) {
        return new Act(row.number("ordinal"), ActKind.valueOf(row.text("kind")), row.day("effective_on"),
                row.textOrNull("paper_number"), row.textOrNull("full_name"), row.textOrNull("recipient"),
                row.textOrNull("on_behalf"), row.textOrNull("replaced_by"),
                row.idOrNull("undoes") == null ? null : row.number("undoes"), null, row.yes("digital"), null,
                row.moment("recorded_at"),
                row.text("recorded_by"));
    }
}

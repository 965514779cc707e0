package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.sontay.training.people.organisation.merge.MergeLine;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonHas;
import vn.sontay.training.people.organisation.merge.PersonNamed;
import vn.sontay.training.people.organisation.merge.Said;
import vn.sontay.training.shared.database.Sql;

/**
 * The certificates of two records of one person (CER-36): those of classes belong to their enrolments, and the person stands in them as a copy;
 * those of paper registers name the person. Papers and seals stay as they are: a seal says under whose key it was made.
 */
@ApplicationScoped
public class CertificatesNamed implements PersonNamed, PersonHas {

    private static final PersonColumn CERTIFICATE = new PersonColumn("certificate", "id", "person_id");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<PersonColumn> columns() {
        return List.of(CERTIFICATE, new PersonColumn("certificate_seal", "certificate_id", "key_person_id"),
                new PersonColumn("person_key", "person_id", "person_id"));
    }

    /** In one class a person has one certificate (CER-8). */
    @Override
    public List<Said> hindrances(MergePair pair) {
        return Sql.of(entityManager, """
                select f.number_text as one, i.number_text as other, f.class_title from certificate f
                  join certificate i on i.class_id = f.class_id and i.person_id = :into and i.live_key = 0
                 where f.person_id = :from and f.live_key = 0 order by f.id""").with("from", pair.from())
                .with("into", pair.into()).rows(row -> Said.of("certificate.mergeBoth", row.text("class_title"),
                        row.text("one"), row.text("other")));
    }

    @Override
    public List<MergeLine> lines(MergePair pair) {
        return List.of(new MergeLine("certificate.mergeNumbers", numbers(pair.from()), numbers(pair.into()),
                Said.of("certificate.mergeAll")));
    }

    private List<String> numbers(long personId) {
        return Sql
                .of(entityManager,
                        "select k.number_text, k.course_title from certificate k where k.person_id = :person "
                                + "and k.live_key = 0 order by k.issued_on, k.id")
                .with("person", personId)
                .rows(row -> row.text("number_text") + ", " + row.text("course_title"));
    }

    @Override
    public void merge(MergePair pair, MovedCells cells) {
        cells.where(CERTIFICATE, "r.origin = 'PAPER'");
    }

    @Override
    public void follow(MergePair pair, String cause) {
        Sql.of(entityManager, "update certificate set person_id = (select e.person_id from enrolment e "
                + "where e.id = certificate.enrolment_id) where origin = 'SYSTEM' and person_id in (:both)")
                .with("both", pair.both()).change();
    }

    /** What was issued since then to an enrolment that would go back. */
    @Override
    public List<Said> undoHindrances(MergePair pair, Instant since) {
        return Sql.of(entityManager, """
                select k.number_text from certificate k where k.person_id = :into and k.recorded_at > :at
                   and k.origin = 'SYSTEM' and k.live_key = 0 and exists (select 1 from person_merge m
                         join person_merge_cell c on c.merge_id = m.id and c.table_name = 'enrolment'
                        where m.from_id = :from and m.into_id = :into and m.undone_at is null
                          and c.row_id = k.enrolment_id) order by k.id""").with("from", pair.from())
                .with("into", pair.into()).with("at", since)
                .rows(row -> Said.of("certificate.undoIssued", row.text("number_text")));
    }
}

package vn.sontay.training.outcome.certificate.blank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads which blanks a class's certificates stand on. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class BlankQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    /** @return the class's certificates that haven't ended, by number. One statement besides that of the scope. */
    public List<BlankRow> ofClass(long classId) {
        access.requireAdministrator(classId);
        return Sql.of(entityManager, """
                select c.id, c.number_text, c.full_name, c.unit_name, c.issued_on, b.number_text as blank
                  from certificate c left join certificate_blank b on b.certificate_id = c.id and b.live_key = 0
                 where c.class_id = :class and c.live_key = 0 order by c.for_year, c.register, c.serial""")
                .with("class", classId)
                .rows(row -> new BlankRow(row.id("id"), row.text("number_text"), row.text("full_name"),
                        row.text("unit_name"), row.day("issued_on"), row.textOrNull("blank")));
    }

    /** @return the blanks that were spoiled for the class, the newest first. One statement besides that of the scope. */
    public List<SpoiledRow> spoiled(long classId) {
        access.requireAdministrator(classId);
        return Sql.of(entityManager, """
                select b.number_text, b.spoiled_on, b.paper_number, b.reason, b.recorded_by from certificate_blank b
                 where b.class_id = :class and b.spoiled_on is not null order by b.id desc""").with("class", classId)
                .rows(row -> new SpoiledRow(row.text("number_text"), row.day("spoiled_on"), row.text("paper_number"),
                        row.text("reason"), row.text("recorded_by")));
    }
}

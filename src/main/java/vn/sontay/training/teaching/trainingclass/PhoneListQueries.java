package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;

/** Reads whom to call when a class is put off. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PhoneListQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    /** @return who is in the class now, in the order of a class list, to its staff. One statement. */
    public List<PhoneRow> people(long classId) {
        access.requireStaff(classId);
        return Sql.of(entityManager, "select e.full_name, e.unit_name, listed.phone from enrolment e" + ClassList.PEOPLE
                + "where e.class_id = :class and e.withdrawn_on is null order by" + ClassList.ORDER)
                .with("class", classId)
                .rows(row -> new PhoneRow(row.text("full_name"), row.text("unit_name"), row.textOrNull("phone")));
    }
}

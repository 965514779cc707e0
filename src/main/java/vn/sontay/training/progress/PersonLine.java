package vn.sontay.training.progress;

import jakarta.persistence.EntityManager;
import java.util.List;

/** A person who is in the class now. */
public record PersonLine(long enrolmentId, String fullName, String unitName) {

    /** @return in the order of a class list. One statement. */
    static List<PersonLine> of(long classId, EntityManager entityManager) {
        return entityManager.createQuery("""
                select new vn.sontay.training.progress.PersonLine(e.id, e.fullName, e.unitName)
                  from Enrolment e join Person p on p.id = e.personId
                 where e.classId = :id and e.withdrawnOn is null order by p.sortKey, e.unitName, e.id""",
                PersonLine.class).setParameter("id", classId).getResultList();
    }
}

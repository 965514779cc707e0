package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.SqlRow;
import vn.sontay.training.shared.Vietnamese;

/** Finds people whom an administrator may be about to add a second time (ORG-9). */
@ApplicationScoped
public class AlikePeople {

    @PersistenceContext
    EntityManager entityManager;

    protected AlikePeople() {
    }

    AlikePeople(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * @param unitId to which the new person is going to belong, or null for none
     * @return the people of that name, accents or not, who belong there on that day and whose year of birth is the same or
     *         isn't known, active or not, such as "Đinh Văn Rin (1990)"
     */
    List<String> to(PersonDetails details, @Nullable Long unitId, LocalDate day) {
        List<?> rows = entityManager.createNativeQuery("""
                select p.full_name, p.birth_year, a.unit_id from person p
                  left join affiliation a on a.person_id = p.id
                   and (a.valid_from is null or a.valid_from <= ?) and (a.valid_to is null or a.valid_to >= ?)
                 where p.search_name = ? order by p.id
                """).setParameter(1, Date.valueOf(day)).setParameter(2, Date.valueOf(day))
                .setParameter(3, Vietnamese.fold(details.fullName())).getResultList();
        return SqlRow.all(rows).stream().filter(row -> Objects.equals(row.idOrNull(2), unitId))
                .filter(row -> mayBeSameYear(row.numberOrNull(1), details.birthYear()))
                .map(row -> row.text(0) + (row.numberOrNull(1) == null ? "" : " (" + row.numberOrNull(1) + ")"))
                .toList();
    }

    private static boolean mayBeSameYear(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one.equals(other);
    }
}

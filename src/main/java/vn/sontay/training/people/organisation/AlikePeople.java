package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

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
        List<Row> rows = Sql.of(entityManager, """
                select distinct p.id, p.full_name, p.birth_year, a.unit_id from person f
                  join person p on p.id = coalesce(f.merged_into, f.id)
                  left join affiliation a on a.person_id = p.id
                   and (a.valid_from is null or a.valid_from <= :day) and (a.valid_to is null or a.valid_to >= :day)
                 where f.search_name = :searchName order by p.id
                """).with("day", day).with("searchName", Vietnamese.foldName(details.fullName())).rows();
        return rows.stream().filter(row -> Objects.equals(row.idOrNull("unit_id"), unitId))
                .filter(row -> mayBeSameYear(row.numberOrNull("birth_year"), details.birthYear()))
                .map(row -> row.text("full_name")
                        + (row.numberOrNull("birth_year") == null ? "" : " (" + row.numberOrNull("birth_year") + ")"))
                .toList();
    }

    private static boolean mayBeSameYear(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one.equals(other);
    }
}

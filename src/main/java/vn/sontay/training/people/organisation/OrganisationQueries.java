package vn.sontay.training.people.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Roles;

/** Units and people for other features. What concerns people is for those who enrol them: administrators. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.TRAINER, Roles.LEADER, Roles.TRAINEE})
public class OrganisationQueries {

    private static final String UNIT = "select u.id, u.name, u.kind, u.parent_id, " + UnitNames.LABEL
            + ", u.valid_from, u.valid_to, u.from_content from unit u " + UnitNames.PARENTS;

    private static final String PERSON = "select p.id, p.full_name, p.birth_year, u.id, " + UnitNames.LABEL
            + ", a.job_title from person p left join affiliation a on a.person_id = p.id "
            + "and (a.valid_from is null or a.valid_from <= #day) and (a.valid_to is null or a.valid_to >= #day) "
            + "left join unit u on u.id = a.unit_id " + UnitNames.PARENTS;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    Clock clock;

    public OrganisationQueries() {
    }

    /** For tests. */
    public OrganisationQueries(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.access = UnitAccess.ofInstallation(entityManager, clock);
        this.clock = clock;
    }

    /** @return the unit as it is printed, such as "Phòng Văn hóa - Xã hội, Xã Sơn Tây" (ORG-7); empty without such a unit */
    public String unitLabel(long unitId) {
        return unit(unitId).map(UnitRow::label).orElse("");
    }

    /** @return the unit, or empty when there is none of that id */
    public Optional<UnitRow> unit(long unitId) {
        return units(entityManager.createNativeQuery(UNIT + " where u.id = #id").setParameter("id", unitId)).stream()
                .findFirst();
    }

    /** @return the units that exist on that day, for choosers: from the province down, then by name */
    public List<UnitRow> unitsOn(LocalDate day) {
        return allUnits().stream().filter(unit -> unit.existsOn(day)).toList();
    }

    /** @return every unit of any time, those above first, then by name */
    public List<UnitRow> allUnits() {
        return units("1 = 1");
    }

    /** @return the units of the caller's scope in the same order */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<UnitRow> myUnits() {
        return units(access.administered().holds("u.id"));
    }

    private List<UnitRow> units(String condition) {
        return units(entityManager.createNativeQuery(UNIT + " where " + condition
                + " order by case u.kind when 'PROVINCE' then 0 "
                + "when 'DISTRICT' then 1 when 'DISTRICT_OFFICE' then 2 when 'COMMUNE' then 3 when 'COMMUNE_OFFICE' then 4 "
                + "else 5 end, coalesce(up.search_name, ''), u.search_name, u.id"));
    }

    /**
     * @param day that decides on unit and post
     * @return the person, active or not; empty when there is none of that id
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Optional<PersonOnDay> person(long personId, LocalDate day) {
        access.requirePerson(personId);
        return read(List.of(personId), day).stream().findFirst();
    }

    /** @return those people, active or not, in the order of a class list, with unit and post of that day */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<PersonOnDay> people(Collection<Long> personIds, LocalDate day) {
        access.requirePeople(personIds);
        return read(personIds, day);
    }

    private List<PersonOnDay> read(Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        String ids = String.join(", ", personIds.stream().distinct().map(String::valueOf).toList());
        return people(entityManager
                .createNativeQuery(PERSON + " where p.id in (" + ids + ") order by " + PeopleSearch.ORDER), day);
    }

    /**
     * Finds active people of the caller's scope (ORG-14) by name without accents or by phone number (ORG-8).
     *
     * @param limit at most so many
     * @return with today's unit and post
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<PersonOnDay> searchPeople(String text, int limit) {
        PeopleSearch search = new PeopleSearch(text);
        Query query = entityManager
                .createNativeQuery(
                        PERSON + " where p.deactivated_at is null and " + access.people() + " and " + search.condition()
                                + " order by " + search.rank() + ", " + PeopleSearch.ORDER);
        search.bind(query, true);
        return people(query.setMaxResults(limit), LocalDate.now(clock));
    }

    private static List<PersonOnDay> people(Query query, LocalDate day) {
        List<?> rows = query.setParameter("day", Date.valueOf(day)).getResultList();
        return rows.stream().map(each -> person((Object[]) each)).toList();
    }

    private static PersonOnDay person(Object[] row) {
        return new PersonOnDay(((Number) row[0]).longValue(), (String) row[1],
                row[2] == null ? null : ((Number) row[2]).intValue(),
                row[3] == null ? null : ((Number) row[3]).longValue(), row[4] == null ? "" : (String) row[4],
                (String) row[5]);
    }

    private static List<UnitRow> units(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(each -> unit((Object[]) each)).toList();
    }

    private static UnitRow unit(Object[] row) {
        return new UnitRow(((Number) row[0]).longValue(), (String) row[1], UnitKind.valueOf((String) row[2]),
                row[3] == null ? null : ((Number) row[3]).longValue(), (String) row[4], day(row[5]), day(row[6]),
                (Boolean) row[7]);
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}

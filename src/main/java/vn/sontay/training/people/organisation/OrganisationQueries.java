package vn.sontay.training.people.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;

/** Units and people for other features. What concerns people is for those who enrol them: administrators. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.TRAINER, Roles.LEADER, Roles.TRAINEE, Roles.INSPECTOR})
public class OrganisationQueries {

    private static final String UNIT = "select u.id, u.name, u.kind, u.parent_id, " + UnitNames.LABEL
            + " as label, u.valid_from, u.valid_to, u.from_content from unit u " + UnitNames.PARENTS;

    /** What an act that holds from a later day has changed since. */
    private static final String THEN = "(select l.before_text from unit_act_line l join unit_act c on c.id = l.act_id "
            + "where l.thing = 'UNIT' and l.field = '%s' and l.thing_id = u.id and c.state = 'DONE' "
            + "and c.holds_from > :day order by c.holds_from, l.id limit 1)";

    private static final String UNIT_THEN = "select u.id, coalesce(" + THEN.formatted("NAME")
            + ", u.name) as name, u.kind, coalesce(cast(" + THEN.formatted("PARENT")
            + " as signed), u.parent_id) as parent_id, " + UnitNames.LABEL
            + " as label, u.valid_from, u.valid_to, u.from_content from unit u " + UnitNames.PARENTS
            + " where u.id = :unit";

    private static final String PERSON = "select p.id, p.full_name, p.birth_year, u.id as unit_id, " + UnitNames.LABEL
            + " as unit_label, a.job_title from person p left join affiliation a on a.person_id = p.id "
            + "and (a.valid_from is null or a.valid_from <= :day) and (a.valid_to is null or a.valid_to >= :day) "
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
        return units(Sql.of(entityManager, UNIT + " where u.id = :unit").with("unit", unitId)).stream()
                .findFirst();
    }

    /** @return the unit with the name and beneath the one that it had on that day (UNA-4), for papers of that day */
    public Optional<UnitRow> unitOn(long unitId, LocalDate day) {
        return units(Sql.of(entityManager, UNIT_THEN).with("unit", unitId).with("day", day)).stream().findFirst();
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
        return units(Sql.of(entityManager, UNIT + " where " + condition
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
        return people(Sql.of(entityManager, PERSON + " where p.id in (:people) order by " + PeopleSearch.ORDER)
                .with("people", Set.copyOf(personIds)), day);
    }

    /**
     * Finds active people of the caller's scope (ORG-14) by name without accents or by phone number (ORG-8).
     *
     * @param unit to which they belong today, or to one below it; null for all
     * @param limit at most so many
     * @return with today's unit and post
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<PersonOnDay> searchPeople(String text, @Nullable Long unit, int limit) {
        PeopleSearch search = new PeopleSearch(text);
        Sql query = Sql.of(entityManager,
                PERSON + " where p.deactivated_at is null and " + access.people() + " and " + search.condition()
                        + (unit == null ? "" : " and (u.id = :unit or up.id = :unit or ug.id = :unit)")
                        + " order by " + search.order());
        search.bind(query, true);
        return people(query.with("unit", unit).atMost(limit), LocalDate.now(clock));
    }

    /** The same of all units. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<PersonOnDay> searchPeople(String text, int limit) {
        return searchPeople(text, null, limit);
    }

    private static List<PersonOnDay> people(Sql query, LocalDate day) {
        return query.with("day", day).rows(row -> new PersonOnDay(row.id("id"), row.text("full_name"),
                row.numberOrNull("birth_year"), row.idOrNull("unit_id"),
                Objects.requireNonNullElse(row.textOrNull("unit_label"), ""), row.textOrNull("job_title")));
    }

    private static List<UnitRow> units(Sql query) {
        return query.rows(row -> new UnitRow(row.id("id"), row.text("name"), UnitKind.valueOf(row.text("kind")),
                row.idOrNull("parent_id"), row.text("label"), row.dayOrNull("valid_from"), row.dayOrNull("valid_to"),
                row.yes("from_content")));
    }

}

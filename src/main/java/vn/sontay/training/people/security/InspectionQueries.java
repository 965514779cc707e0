package vn.sontay.training.people.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sontay.training.people.organisation.ActingUnit;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads inspections and what was looked at, for the administrators of the unit that let it (SEC-22). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class InspectionQueries {

    private static final String ROWS = """
            select i.id, i.version, p.id as person_id, p.full_name, a.user_name, i.plan_code, i.reason, i.document_text,
                   i.ends_on, i.made_at, i.made_by, i.ended_at, i.ended_by,
                   case when i.ended_at is null and i.ends_on >= :today then 1 else 0 end as live,
                   (select group_concat(u.name order by u.search_name separator ', ') from account_role_unit x
                      join unit u on u.id = x.unit_id where x.account_id = a.id and x.role_name = 'INSPECTOR') as units,
                   (select count(*) from inspection_view v where v.inspection_id = i.id) as views
              from inspection i join account a on a.id = i.account_id join person p on p.id = a.person_id
             where\s""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    InspectedPlans plans;

    @Inject
    Clock clock;

    /** @return the inspections that the caller's units have let, those that end last first; a page of them. Two statements. */
    public Page<InspectionRow> list(int number) {
        String mine = access.administered().holds("i.unit_id");
        return Page.of(number, Page.OF_A_LIST,
                Sql.of(entityManager, "select count(*) from inspection i where " + mine).number(),
                (first, most) -> of(mine + " order by i.ends_on desc, i.id desc").page(first, most)
                        .rows(InspectionQueries::row));
    }

    /** @throws NotFoundException when there is none @throws vn.sontay.training.shared.RefusedException when another unit has let it */
    public InspectionRow inspection(long inspectionId) {
        require(inspectionId);
        return of("i.id = :id").with("id", inspectionId).rows(InspectionQueries::row).getFirst();
    }

    /** @return what was looked at, the last first */
    public Page<InspectionViewRow> views(long inspectionId, int number) {
        require(inspectionId);
        return Page.of(number, Page.OF_A_LIST,
                Sql.of(entityManager, "select count(*) from inspection_view v where v.inspection_id = :id")
                        .with("id", inspectionId).number(),
                (first, most) -> Sql.of(entityManager, "select v.seen_at, v.page, v.about from inspection_view v "
                        + "where v.inspection_id = :id order by v.seen_at desc, v.id desc").with("id", inspectionId)
                        .page(first, most).rows(row -> new InspectionViewRow(row.moment("seen_at"), row.text("page"),
                                row.text("about"))));
    }

    /** @return the units that can be inspected */
    public List<ActingUnit> units() {
        return access.actingUnits();
    }

    /** @return the titles of the plans that can be inspected, by code */
    public Map<String, String> plans() {
        return plans.ofMine();
    }

    private void require(long inspectionId) {
        Inspection found = entityManager.find(Inspection.class, inspectionId);
        if (found == null) {
            throw new NotFoundException();
        }
        access.requireUnit(found.unitId());
    }

    private Sql of(String condition) {
        return Sql.of(entityManager, ROWS + condition).with("today", LocalDate.now(clock));
    }

    private static InspectionRow row(Row row) {
        return new InspectionRow(row.id("id"), row.id("version"), row.id("person_id"), row.text("full_name"),
                row.text("user_name"), Objects.requireNonNullElse(row.textOrNull("units"), ""),
                row.textOrNull("plan_code"), row.text("reason"), row.text("document_text"), row.day("ends_on"),
                row.moment("made_at"), row.text("made_by"), row.momentOrNull("ended_at"), row.textOrNull("ended_by"),
                row.yes("live"), row.number("views"));
    }
}

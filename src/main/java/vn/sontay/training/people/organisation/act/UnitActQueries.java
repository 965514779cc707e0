package vn.sontay.training.people.organisation.act;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitNames;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.scan.ScanKind;

/** Reads what is made of units: a unit with its history, an act with what it changes, and what forms offer. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class UnitActQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Acts acts;

    @Inject
    ActPlaces places;

    @Inject
    ActEffects effects;

    @Inject
    Clock clock;

    public UnitActQueries() {
    }

    /** @return the unit with its history. Four statements. */
    public UnitPage unit(long unitId) {
        access.requireUnit(unitId);
        UnitRow unit = found(unitId);
        List<Row> rows = Sql.of(entityManager, """
                select a.id, a.kind, a.state, a.holds_from, a.document_kind, a.document_number, a.document_on,
                       a.document_issuer, a.document_summary, a.reason,
                       (select l.before_text from unit_act_line l where l.act_id = a.id and l.thing = 'UNIT'
                           and l.field = 'NAME' and l.thing_id = :unit) as former
                  from unit_act a
                 where a.unit_id = :unit or exists (select 1 from unit_act_unit w where w.act_id = a.id and w.unit_id = :unit)
                    or exists (select 1 from unit_act_part p where p.act_id = a.id and p.unit_id = :unit)
                    or exists (select 1 from unit_act_line l where l.act_id = a.id and l.thing = 'UNIT' and l.thing_id = :unit)
                 order by a.holds_from desc, a.id desc""").with("unit", unitId).rows();
        return new UnitPage(unit, unit.parentId() == null ? "" : organisation.unitLabel(unit.parentId()),
                Sql.of(entityManager, "select u.name from unit_successor s join unit u on u.id = s.successor_id "
                        + "where s.unit_id = :unit order by u.search_name, u.id").with("unit", unitId)
                        .rows(row -> row.text("name")),
                rows.stream().filter(row -> row.textOrNull("former") != null && row.text("state").equals("DONE"))
                        .map(row -> new UnitPage.FormerName(row.text("former"), row.day("holds_from").minusDays(1)))
                        .toList(),
                rows.stream().map(UnitActQueries::act).toList(), kinds(unit));
    }

    /** An act that isn't done yet. @param unit the label of the unit */
    public record Open(ActRow act, String unit) {
    }

    /** @return the drafts and what waits for its day, of the units of the caller's scope. One statement. */
    public List<Open> open() {
        return Sql.of(entityManager, "select a.id, a.kind, a.state, a.holds_from, a.document_kind, a.document_number, "
                + "a.document_on, a.document_issuer, a.document_summary, a.reason, " + UnitNames.LABEL
                + " as unit_label "
                + "from unit_act a join unit u on u.id = a.unit_id " + UnitNames.PARENTS
                + "where a.state in ('DRAFT', 'WAITING') and " + access.administered().holds("a.unit_id")
                + " order by a.holds_from, a.id").rows(row -> new Open(act(row), row.text("unit_label")));
    }

    private static ActRow act(Row row) {
        LocalDate on = row.dayOrNull("document_on");
        return new ActRow(row.id("id"), ActKind.valueOf(row.text("kind")), ActState.valueOf(row.text("state")),
                row.day("holds_from"), on == null
                        ? row.text("reason")
                        : LegalDocument.text(row.text("document_kind"), row.text("document_number"), on,
                                row.text("document_issuer")),
                row.text("document_summary"));
    }

    private List<ActKind> kinds(UnitRow unit) {
        boolean above = unit.parentId() == null
                ? access.administered().everything()
                : access.administered().includes(unit.parentId());
        return unit.validTo() != null
                ? List.of()
                : Arrays.stream(ActKind.values()).filter(kind -> switch (kind) {
                    case CREATE -> !UnitLevels.below(unit.kind()).isEmpty();
                    case RENAME -> above;
                    case MOVE, MERGE, SPLIT, END, DUPLICATE -> above && unit.parentId() != null;
                }).toList();
    }

    private UnitRow found(long unitId) {
        return organisation.unit(unitId).orElseThrow(NotFoundException::new);
    }

    /** @return what the form of such an act offers. Two statements. */
    public ActChoices choices(long unitId, ActKind kind) {
        access.requireUnit(unitId);
        UnitRow unit = found(unitId);
        if (!kinds(unit).contains(kind)) {
            throw new NotFoundException();
        }
        List<UnitRow> mine = organisation.myUnits().stream()
                .filter(each -> each.validTo() == null && each.id() != unitId).toList();
        List<UnitRow> alike = mine.stream().filter(each -> each.kind() == unit.kind()
                && Objects.equals(each.parentId(), unit.parentId())).toList();
        return new ActChoices(unit, UnitLevels.below(unit.kind()), alike, switch (kind) {
            case MOVE -> mine.stream().filter(each -> UnitLevels.fits(unit.kind(), each.kind())
                    && !Objects.equals(each.id(), unit.parentId())).toList();
            case END -> mine.stream().filter(each -> Objects.equals(each.id(), unit.parentId())
                    || Objects.equals(each.parentId(), unit.parentId())).toList();
            case MERGE -> alike;
            case DUPLICATE -> mine.stream().filter(each -> each.kind() == unit.kind()).toList();
            case CREATE, RENAME, SPLIT -> List.of();
        });
    }

    /** @return the act with all that it changes. */
    public ActPreview preview(long actId) {
        UnitAct act = acts.found(actId);
        boolean open = act.state() == ActState.DRAFT || act.state() == ActState.WAITING;
        return new ActPreview(act.id(), act.version(), act.kind(), act.state(), act.unitId(),
                organisation.unitLabel(act.unitId()), act.ground(), summary(act), act.holdsFrom(),
                open ? effects.of(act) : effects.done(act), open ? effects.told(act) : List.of(),
                act.state() == ActState.DRAFT ? places.open(act) : 0,
                !act.holdsFrom().isAfter(LocalDate.now(clock)), act.hindrance().lines().toList(),
                Sql.of(entityManager, "select count(*) from unit_act_scan s where s.act_id = :act")
                        .with("act", act.id()).number() > 0);
    }

    private static String summary(UnitAct act) {
        LegalDocument document = act.document();
        return document == null ? "" : document.documentSummary();
    }

    /** The scan of a document. */
    public record Scan(ScanKind kind, byte[] content) {
    }

    /** @return the scan of the act's document. @throws NotFoundException when there is none */
    public Scan scan(long actId) {
        ActScan scan = entityManager.find(ActScan.class, acts.found(actId).id());
        if (scan == null) {
            throw new NotFoundException();
        }
        return new Scan(scan.kind(), scan.content());
    }

    /** @return who and what goes where on a split that isn't decided. @throws NotFoundException for any other act */
    public PlacesPage places(long actId, int page) {
        UnitAct act = acts.found(actId);
        if (act.kind() != ActKind.SPLIT || act.state() != ActState.DRAFT) {
            throw new NotFoundException();
        }
        var below = places.placed(act, PlaceThing.UNIT);
        var people = places.placed(act, PlaceThing.PERSON);
        return new PlacesPage(act.id(), act.version(), organisation.unitLabel(act.unitId()), act.stays(),
                acts.parts(act).stream().map(part -> new PlacesPage.Part(part.id(), part.name())).toList(),
                of(act, "select u.id, u.name" + ActPlaces.BELOW + " order by u.search_name, u.id")
                        .rows(row -> new PlacesPage.Placed(row.id("id"), row.text("name"), below.get(row.id("id")))),
                Page.of(page, Page.OF_A_LIST, () -> of(act, "select count(distinct p.id) as people" + ActPlaces.PEOPLE)
                        .number(),
                        (first, size) -> of(act, "select distinct p.id, p.full_name, p.birth_year, p.sort_key"
                                + ActPlaces.PEOPLE + " order by p.sort_key, p.id").page(first, size)
                                .rows(row -> new PlacesPage.Placed(row.id("id"), named(row),
                                        people.get(row.id("id"))))),
                places.open(act));
    }

    private Sql of(UnitAct act, String text) {
        return Sql.of(entityManager, text).with("unit", act.unitId()).with("day", act.holdsFrom());
    }

    private static String named(Row row) {
        Integer born = row.numberOrNull("birth_year");
        return row.text("full_name") + (born == null ? "" : " (" + born + ")");
    }
}

package vn.sontay.training.people.organisation.act;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.FeaturesOfUnits;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitLeavers;
import vn.sontay.training.people.organisation.UnitRegistry;
import vn.sontay.training.people.organisation.UnitUses;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.RecordedEvents;

/** Drafts, decides and undoes acts without a container, by who administers the installation. */
public final class UnitActFixture {

    private static final AtomicLong NEXT_REQUEST = new AtomicLong();

    private final EntityManager entityManager;
    private final Clock clock;
    private final RecordedEvents<Changed> changes = new RecordedEvents<>();

    public UnitActFixture(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    UnitActService service() {
        CurrentUser user = new CurrentUser();
        UnitRegistry units = new UnitRegistry(entityManager, user, clock);
        Acts acts = new Acts(entityManager, UnitAccess.ofInstallation(entityManager, clock), units);
        UnitUses uses = new UnitUses(entityManager, FeaturesOfUnits.all());
        UnitActService service = new UnitActService();
        service.entityManager = entityManager;
        service.acts = acts;
        service.rules = new ActRules(entityManager, units, acts, uses, clock);
        service.places = new ActPlaces(entityManager);
        service.carrier = new ActCarrier(entityManager, units, acts, service.rules, uses, clock);
        service.undoing = new ActUndoing(entityManager, units, new UnitLeavers(entityManager, clock),
                uses, acts);
        service.units = units;
        service.receipts = new CommandReceipts(entityManager, clock);
        service.currentUser = user;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    ActEffects effects() {
        UnitActService service = service();
        return new ActEffects(entityManager, service.units, new UnitUses(entityManager, FeaturesOfUnits.all()),
                service.acts);
    }

    DueActs due() {
        UnitActService service = service();
        return new DueActs(entityManager, service.acts, service.carrier, service.units, service.currentUser, clock,
                changes);
    }

    static String request() {
        return "request-" + NEXT_REQUEST.getAndIncrement();
    }

    public static DraftAct act(ActKind kind, long unit, String from) {
        return new DraftAct(request(), unit, kind, "", null, "", null, List.of(), "", false, LocalDate.parse(from),
                new LegalDocument("Nghị quyết", "12/NQ-HĐND", LocalDate.parse("2026-06-01"), "HĐND tỉnh", ""), null);
    }

    public static DraftAct named(DraftAct act, String name) {
        return new DraftAct(act.requestId(), act.unitId(), act.kind(), name, act.unitKind(), act.adminCode(),
                act.into(), act.others(), act.names(), act.stays(), act.from(), act.document(), null);
    }

    public static DraftAct create(long parent, UnitKind kind, String name, String from) {
        DraftAct act = act(ActKind.CREATE, parent, from);
        return new DraftAct(act.requestId(), parent, act.kind(), name, kind, "", null, List.of(), "", false,
                act.from(), act.document(), null);
    }

    public static DraftAct into(DraftAct act, @Nullable Long into, Long... others) {
        return new DraftAct(act.requestId(), act.unitId(), act.kind(), act.name(), act.unitKind(), act.adminCode(),
                into, List.of(others), act.names(), act.stays(), act.from(), act.document(), null);
    }

    public static DraftAct split(long unit, String from, boolean stays, String... names) {
        DraftAct act = act(ActKind.SPLIT, unit, from);
        return new DraftAct(act.requestId(), unit, act.kind(), "", null, "", null, List.of(),
                String.join("\n", names), stays, act.from(), act.document(), null);
    }

    static DraftDuplicate duplicate(long unit, long stays) {
        return new DraftDuplicate(request(), unit, stays, "Nhập hai lần");
    }

    /** Drafts and decides it. @return the act's id */
    public long decided(DraftAct command) {
        long id = service().draft(command);
        decide(id);
        return id;
    }

    void decide(long id) {
        service().decide(new DecideAct(request(), id, version(id)));
        entityManager.flush();
    }

    public void undo(long id) {
        service().undo(new DecideAct(request(), id, version(id)));
        entityManager.flush();
    }

    void place(long id, Map<Long, PlacePeople.UnitGoes> below, Map<Long, PlacePeople.PersonGoes> people,
            @Nullable Long rest) {
        service().place(new PlacePeople(request(), id, version(id), below, people, rest));
    }

    List<Long> parts(long id) {
        return Sql.of(entityManager, "select p.id from unit_act_part p where p.act_id = :act order by p.ordinal")
                .with("act", id).rows(row -> row.id("id"));
    }

    long version(long id) {
        return Sql.of(entityManager, "select a.version from unit_act a where a.id = :act").with("act", id).number();
    }

    String state(long id) {
        return Sql.of(entityManager, "select a.state from unit_act a where a.id = :act").with("act", id).first()
                .orElseThrow().text("state");
    }

    List<Changed> changes() {
        return changes.fired();
    }
}

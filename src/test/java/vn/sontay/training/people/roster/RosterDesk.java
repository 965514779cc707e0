package vn.sontay.training.people.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.PeopleLookup;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonLeaving;
import vn.sontay.training.people.organisation.PersonRegistry;
import vn.sontay.training.people.organisation.PersonUse;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.WorkProgress;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** An administrator with lists of people, outside the container. */
final class RosterDesk {

    final TestClock clock = TestClock.at("2026-11-30T08:00");
    final RecordedEvents<Changed> changes = new RecordedEvents<>();
    private final TestDatabase database;
    private final long account;
    private final UnitScope scope;

    /** @param account who it is @param scope what they administer */
    RosterDesk(TestDatabase database, long account, UnitScope scope) {
        this.database = database;
        this.account = account;
        this.scope = scope;
    }

    long send(String text) {
        return call(em -> service(em)
                .send(new SendRoster(UUID.randomUUID().toString(), "danh-sach.csv", text.getBytes(UTF_8), "", null)));
    }

    void take(long list) {
        take(list, UUID.randomUUID().toString());
    }

    void take(long list, String requestId) {
        call(em -> {
            taking(em).take(new TakeRoster(requestId, list));
            return true;
        });
    }

    /** @return how far the command is, as its sender is told */
    Optional<WorkProgress.Done> done(String requestId) {
        return call(em -> new WorkProgress(em, user(), clock).of(requestId));
    }

    void decide(long list, int line, Decision decision, Long person) {
        call(em -> {
            service(em).decide(new DecideRow(UUID.randomUUID().toString(), list, line, decision, person));
            return true;
        });
    }

    void correct(long list, int line, RowTexts texts) {
        call(em -> {
            service(em).correct(new CorrectRow(UUID.randomUUID().toString(), list, line, texts.name(), texts.birth(),
                    texts.unit(), texts.job(), texts.phone()));
            return true;
        });
    }

    void choose(long list, String words, long unit) {
        call(em -> {
            service(em).chooseUnits(new ChooseUnits(UUID.randomUUID().toString(), list,
                    List.of(new ChooseUnits.UnitOfWords(words, unit))));
            return true;
        });
    }

    void undo(long list) {
        call(em -> {
            undoing(em).undo(UUID.randomUUID().toString(), list);
            return true;
        });
    }

    /** @return the fate of each row, by its line */
    Map<Integer, Fate> fates(long list) {
        return call(em -> new TreeMap<>(rosters(em).rows(list).stream()
                .collect(Collectors.toMap(RosterRow::lineNo, RosterRow::fate))));
    }

    RosterLine row(long list, int line) {
        return call(em -> queries(em).row(list, line));
    }

    RosterOverview overview(long list) {
        return call(em -> queries(em).overview(list));
    }

    List<RosterLine> refused(long list) {
        return call(em -> queries(em).refused(list));
    }

    /** @return everybody, as name, year, number and unit of today */
    List<String> people() {
        return call(em -> Sql.of(em, "select p.full_name, p.birth_year, p.phone, u.name from person p "
                + "left join affiliation a on a.person_id = p.id and a.valid_to is null "
                + "left join unit u on u.id = a.unit_id order by p.id")
                .rows(row -> row.text("full_name") + ", " + row.numberOrNull("birth_year") + ", "
                        + row.textOrNull("phone") + ", " + row.textOrNull("name")));
    }

    List<MoveRequestRow> waiting() {
        return call(em -> moves(em).waiting());
    }

    void confirm(MoveRequestRow row, LocalDate from) {
        call(em -> {
            moves(em).confirm(new ConfirmMove(UUID.randomUUID().toString(), row.moveId(), row.version(), from));
            return true;
        });
    }

    void refuse(MoveRequestRow row, String reason) {
        call(em -> {
            moves(em).refuse(new RefuseMove(UUID.randomUUID().toString(), row.moveId(), row.version(), reason));
            return true;
        });
    }

    private MoveRequestService moves(EntityManager em) {
        UnitAccess access = new UnitAccess(em, user(), clock);
        return new Wired(em, clock).with(user()).with(access)
                .with(PeopleService.of(em, clock, changes, new RecordedEvents<PersonLeaving>(), access))
                .get(MoveRequestService.class);
    }

    <T> T call(Function<EntityManager, T> work) {
        return database.call(work);
    }

    private CurrentUser user() {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", account, account, "Người quản trị", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, scope)));
        return user;
    }

    RosterService service(EntityManager em) {
        RosterService service = new RosterService();
        service.rosters = rosters(em);
        service.access = service.rosters.judging.access;
        service.receipts = new CommandReceipts(em, clock);
        service.judging = service.rosters.judging;
        service.requests = new MoveRequests(em, user(), clock, changes);
        return service;
    }

    private UndoService undoing(EntityManager em) {
        UndoService service = new UndoService();
        service.rosters = rosters(em);
        service.access = service.rosters.judging.access;
        service.registry = registry(em, service.rosters.currentUser);
        service.receipts = new CommandReceipts(em, clock);
        service.changes = changes;
        return service;
    }

    private TakeService taking(EntityManager em) {
        TakeService service = new TakeService();
        service.entityManager = em;
        service.rosters = rosters(em);
        service.judging = service.rosters.judging;
        service.progress = service.rosters.progress;
        service.access = service.judging.access;
        service.trees = service.judging.trees;
        service.registry = registry(em, service.rosters.currentUser);
        service.people = PeopleService.of(em, clock, changes, new RecordedEvents<PersonLeaving>(), service.access);
        service.receipts = new CommandReceipts(em, clock);
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    private RosterQueries queries(EntityManager em) {
        RosterQueries queries = new RosterQueries();
        queries.entityManager = em;
        queries.rosters = rosters(em);
        queries.judging = queries.rosters.judging;
        queries.trees = queries.judging.trees;
        queries.requests = new MoveRequests(em, user(), clock, changes);
        queries.clock = clock;
        return queries;
    }

    Rosters rosters(EntityManager em) {
        Rosters rosters = new Rosters();
        rosters.entityManager = em;
        rosters.currentUser = user();
        rosters.judging = judging(em, new UnitAccess(em, rosters.currentUser, clock));
        rosters.progress = new WorkProgress(em, rosters.currentUser, clock);
        rosters.clock = clock;
        return rosters;
    }

    private Judging judging(EntityManager em, UnitAccess access) {
        Judging judging = new Judging();
        judging.people = new PeopleLookup(em, access, clock);
        judging.access = access;
        judging.trees = new UnitTrees(em);
        judging.clock = clock;
        return judging;
    }

    private PersonRegistry registry(EntityManager em, CurrentUser user) {
        PersonUse account = () -> "exists (select 1 from account ua where ua.person_id = p.id)";
        return new PersonRegistry(em, user, (Clock) clock, changes, account);
    }
}

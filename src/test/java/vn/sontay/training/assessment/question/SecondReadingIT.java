package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.security.WhoAdministers;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class SecondReadingIT {

    private static final String MINE = "Câu một, sửa trên trình duyệt?";
    /** Who edits in the fixture has the account 1. */
    private static final Caller AUTHOR = administrator(1, "Trần Văn Quản");
    private static final Caller READER = administrator(2, "Trần Văn Quản");

    private static Caller administrator(long account, String name) {
        return new Caller("quantri" + account, account, account, name, Set.of(Roles.ADMINISTRATOR));
    }

    private static CurrentUser user(Caller caller) {
        CurrentUser user = new CurrentUser();
        user.is(caller);
        return user;
    }

    private static SecondReadingService service(BankFixture bank, EntityManager em, Caller caller) {
        SecondReadingService service = new SecondReadingService();
        service.entityManager = em;
        service.catalogue = bank.catalogue;
        service.readings = new QuestionReadings(em);
        service.administrators = WhoAdministers.of(em);
        service.receipts = new CommandReceipts(em, bank.clock);
        service.currentUser = user(caller);
        service.clock = bank.clock;
        service.changes = bank.changes;
        return service;
    }

    private static ReadingQueries queries(BankFixture bank, EntityManager em, Caller caller) {
        ReadingQueries queries = new ReadingQueries();
        queries.catalogue = bank.catalogue;
        queries.readings = new QuestionReadings(em);
        queries.administrators = WhoAdministers.of(em);
        queries.currentUser = user(caller);
        return queries;
    }

    private static ReadingStanding standing(TestDatabase database, BankFixture bank, Caller caller) {
        return database.call(em -> queries(bank, em, caller).of("Q1"));
    }

    private static void read(TestDatabase database, BankFixture bank, Caller caller) {
        database.run(em -> service(bank, em, caller).read(
                new ReadQuestion(BankFixture.request(), "Q1", bank.entry("Q1").version(), "Đúng căn cứ")));
    }

    private static void release(TestDatabase database, BankFixture bank, Caller caller, String why) {
        database.run(em -> service(bank, em, caller)
                .release(new ReleaseQuestion(BankFixture.request(), "Q1", bank.entry("Q1").version(), why)));
    }

    private static String refusal(Runnable work) {
        return assertThrows(RuleException.class, work::run).key();
    }

    @BothDatabases
    void qst_25_what_is_written_in_the_browser_is_marked_until_another_has_read_it(TestDatabase database,
            @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        assertFalse(standing(database, bank, AUTHOR).needed());
        assertEquals("question.noReading", refusal(() -> read(database, bank, READER)));
        bank.reword("Q1", MINE);
        assertEquals(MINE, bank.text("Q1"), "it is asked at once");
        assertTrue(standing(database, bank, AUTHOR).own());
        assertFalse(standing(database, bank, READER).own(), "a namesake is somebody else");
        assertEquals(Set.of("Q1"), database.call(em -> queries(bank, em, AUTHOR).ofBank()).unread());
        assertEquals("question.ownReading", refusal(() -> read(database, bank, AUTHOR)));
        read(database, bank, READER);
        assertEquals("question.readAlready", refusal(() -> read(database, bank, READER)));
        SecondReading reading = standing(database, bank, AUTHOR).reading();
        assertEquals("READ Đúng căn cứ Trần Văn Quản", reading.kind() + " " + reading.note() + " " + reading.by());
        assertEquals(Set.of(), database.call(em -> queries(bank, em, AUTHOR).ofBank()).unread());
    }

    @BothDatabases
    void qst_25_another_wording_is_read_anew_and_another_sorting_is_not(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        bank.reword("Q1", MINE);
        String seen = bank.entry("Q1").version();
        read(database, bank, READER);
        Question now = bank.entry("Q1").question();
        Question sorted = new Question(now.code(), now.lessonCode(), now.outcome(), Difficulty.HARD, List.of("moi"),
                now.format(), now.text(), now.task(), now.explanation(), now.source(), now.validFrom(), now.validTo());
        bank.edit(service -> service.save(BankFixture.save(sorted, bank.entry("Q1").version())));
        assertEquals(ReadingKind.READ, standing(database, bank, AUTHOR).reading().kind());
        bank.reword("Q1", MINE + " Lần nữa");
        assertNull(standing(database, bank, AUTHOR).reading());
        assertThrows(StaleDataException.class, () -> database.run(em -> service(bank, em, READER)
                .read(new ReadQuestion(BankFixture.request(), "Q1", seen, "Đúng"))));
        bank.reword("Q1", MINE);
        assertEquals(ReadingKind.READ, standing(database, bank, AUTHOR).reading().kind(), "it was read so before");
    }

    @BothDatabases
    void qst_25_who_is_alone_says_why_it_is_asked_all_the_same(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        bank.reword("Q1", MINE);
        assertTrue(standing(database, bank, AUTHOR).alone());
        assertEquals("question.whyMissing", refusal(() -> release(database, bank, AUTHOR, " ")));
        release(database, bank, AUTHOR, "Xã chỉ có một quản trị viên");
        assertEquals("question.releasedAlready", refusal(() -> release(database, bank, AUTHOR, "Nữa")));
        BankReadings all = database.call(em -> queries(bank, em, AUTHOR).ofBank());
        assertEquals(Map.of("Q1", "Xã chỉ có một quản trị viên"), all.released());
        assertEquals(Set.of(), all.unread());
        assertTrue(standing(database, bank, READER).unread(), "who comes later may read it still");
        read(database, bank, READER);
        assertEquals(ReadingKind.READ, standing(database, bank, AUTHOR).reading().kind());
    }

    @BothDatabases
    void qst_25_while_another_could_read_it_nobody_releases_their_own(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        bank.reword("Q1", MINE);
        database.run(em -> {
            long person = new OrganisationFixture(em).person("Phạm Thị Hai", null, null);
            Sql.of(em,
                    "insert into account (id, person_id, user_name, password_hash, created_at, version) "
                            + "values (77, :person, 'quantri.hai', 'x', :at, 1)")
                    .with("person", person)
                    .with("at", bank.clock.instant()).change();
            Sql.of(em, "insert into account_role (account_id, role_name) values (77, 'ADMINISTRATOR')").change();
        });
        assertFalse(standing(database, bank, AUTHOR).alone());
        assertEquals("question.othersMayRead", refusal(() -> release(database, bank, AUTHOR, "Gấp")));
        assertEquals("question.othersMayRead", refusal(() -> release(database, bank, READER, "Gấp")));
        Caller ofCommune = new Caller("ha", 9, 9, "Của xã", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, UnitScope.of(Set.of(5L))));
        assertThrows(RefusedException.class, () -> read(database, bank, ofCommune));
    }
}

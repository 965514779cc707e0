package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.launch.TestMigrations;
import vn.sontay.training.operation.backup.BackupFile;
import vn.sontay.training.operation.backup.BackupMaker;
import vn.sontay.training.operation.backup.Restorer;
import vn.sontay.training.outcome.report.snapshot.FreezeFigures;
import vn.sontay.training.outcome.report.snapshot.SnapshotFixture;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.PersonLeaving;
import vn.sontay.training.people.organisation.PersonRestricted;
import vn.sontay.training.people.organisation.RestrictPerson;
import vn.sontay.training.people.organisation.RestrictionExamined;
import vn.sontay.training.people.organisation.RestrictionService;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.privacy.ErasePerson;
import vn.sontay.training.people.privacy.ErasureLine;
import vn.sontay.training.people.privacy.ErasureList;
import vn.sontay.training.people.privacy.ErasurePreview;
import vn.sontay.training.people.privacy.ErasureReplay;
import vn.sontay.training.people.privacy.ErasureService;
import vn.sontay.training.people.privacy.OwnDataService;
import vn.sontay.training.shared.ApplicationStarting;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** PRI-1 to PRI-6 and ORG-19 over the tables of all features. */
class ErasedPersonIT {

    private static final String SPANS = "select enrolment_id, person_id, met_from from known_span "
            + "order by enrolment_id, met_from";
    private static final String[] AUGUST = {"2025-08-05", "2025-08-06", "2025-08-07", "2025-08-08"};
    private static final String[] COMING = {"2026-12-07", "2026-12-08"};
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");
    private static final TestClock CLOCK = TestClock.at("2026-11-24T08:00");
    private static final String NAME = "Đinh Văn Rin";

    @TempDir
    Path folder;

    private long person;
    private long merged;
    private long namesake;
    private long enrolment;
    private long certificate;
    private long snapshot;

    private Wired wired(EntityManager em, long caller) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, caller, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR)));
        return new Wired(em, CLOCK).with(user).with(new Installation(Map.of("DATA_DIR", folder.toString())));
    }

    private Wired wired(EntityManager em) {
        return wired(em, 900_000_001L);
    }

    private static void sql(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    private static Object one(EntityManager em, String sql) {
        return em.createNativeQuery(sql).getSingleResult();
    }

    private static long number(EntityManager em, String sql) {
        return ((Number) one(em, sql)).longValue();
    }

    /** Somebody with a second record that went into the first, a finished class, a certificate, an account, and figures frozen with them. */
    private void prepared(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            OrganisationFixture organisation = new OrganisationFixture(em);
            long unit = organisation.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
            person = organisation.personOf(unit, NAME, 1985);
            merged = organisation.personOf(unit, "Đinh Văn Rịn", null);
            namesake = organisation.personOf(unit, "Y Nhung", 1990);
            long classId = make.trainingClass(ReportFixture.STAFF, AUGUST);
            enrolment = make.enrolment(classId, person, NAME);
            make.rollCalls(classId, 4, enrolment);
            make.test(enrolment, 1, "8", "2025-08-08");
            certificate = make.certificate(enrolment, 1, "2025-09-01");
            sql(em, "update person set merged_into = " + person + ", phone = '0901' where id = " + merged);
            sql(em, "update person set phone = '0902' where id = " + person);
            sql(em, "insert into person_key (person_id, secret) values (" + person + ", '" + "a".repeat(64) + "'), ("
                    + merged + ", '" + "b".repeat(64) + "')");
            sql(em, "insert into person_address (id, person_id, email, version) values (9100001, " + person
                    + ", 'rin@example.vn', 1)");
            sql(em, "insert into account (id, person_id, user_name, password_hash, created_at, version) values (9100003, "
                    + person + ", 'rin', 'x', timestamp '2025-08-01 00:00:00', 1)");
            sql(em, "insert into account_role (account_id, role_name) values (9100003, 'TRAINEE')");
            sql(em, "insert into account_session (token_hash, account_id, begun_at, own_device, idle_minutes, idle_until, ends_at, "
                    + "must_enrol) values ('t', 9100003, timestamp '2025-08-01 00:00:00', true, 5, timestamp '2027-08-01 00:00:00', "
                    + "timestamp '2027-08-01 00:00:00', false)");
            sql(em, "update attempt set recorded_by = '" + NAME + "'");
            sql(em, "update attendance_mark set reason = 'ốm', recorded_by = 'Y Nhung'");
            sql(em, "insert into audit_entry (id, occurred_at, account_id, actor_name, action, subject_type, subject_id, detail, "
                    + "differences) values (9100010, timestamp '2025-08-01 00:00:00', 9100003, '" + NAME
                    + "', 'x.y', 'class', 5, 'Lớp 5', ''), (9100011, timestamp '2025-08-01 00:00:00', 77, 'Ai đó', 'x.y', 'person', "
                    + person + ", '" + NAME + "', 'd')");
            sql(em, "insert into audit_link (link_number, entry_id, linked_at, facts_digest, actor_digest, detail_digest, "
                    + "differences_digest, chain_hash, actor_salt, detail_salt, differences_salt) values (1, 9100010, "
                    + "timestamp '2025-08-01 00:00:00', 'f', 'a', 'd', 'e', 'h', 's', 's', 's'), (2, 9100011, "
                    + "timestamp '2025-08-01 00:00:00', 'f', 'a', 'd', 'e', 'h', 's', 's', 's')");
            sql(em, "delete from setting where name = 'installation'");
            sql(em, "insert into setting (name, content) values ('installation', 'i-1')");
            SnapshotFixture frozen = make.snapshots();
            snapshot = frozen.service().freeze(
                    new FreezeFigures(UUID.randomUUID().toString(), ReportFixture.PLAN, DAY, ""));
        });
    }

    private ErasePerson command(TestDatabase database, long who) {
        return new ErasePerson(UUID.randomUUID().toString(), who,
                database.call(em -> number(em, "select version from person where id = " + person)), "yêu cầu",
                "Đơn ngày 24/11/2026", true);
    }

    private void erase(TestDatabase database) {
        ErasePerson command = command(database, person);
        database.run(em -> wired(em).get(ErasureService.class).erase(command));
    }

    private static List<String> rows(EntityManager em, String sql) {
        return ((List<?>) em.createNativeQuery(sql).getResultList()).stream()
                .map(row -> row instanceof Object[] cells
                        ? List.of(cells).stream().map(Objects::toString).collect(Collectors.joining(" "))
                        : Objects.toString(row))
                .sorted().toList();
    }

    private static String counted(EntityManager em) {
        return new ReportFixture(em).targets().board(ReportFixture.PLAN, DAY).plans().getFirst().targets().stream()
                .map(row -> row.target().code() + " " + row.figure().counted()).collect(Collectors.joining(", "));
    }

    private static void assertErased(EntityManager em, long person, long merged, long enrolment) {
        assertEquals(2, number(em, "select count(*) from person where id in (" + person + ", " + merged
                + ") and full_name = 'đã xóa' and birth_year is null and phone is null and restricted_at is not null "
                + "and deactivated_at is not null"));
        assertEquals("đã xóa", one(em, "select full_name from enrolment where id = " + enrolment));
        assertEquals(0,
                number(em, "select count(*) from person_key where person_id in (" + person + ", " + merged + ")"));
        assertEquals(0, number(em, "select count(*) from person_address") + number(em,
                "select count(*) from account_session") + number(em, "select count(*) from account_role"));
        assertEquals(1, number(em, "select count(*) from account where password_hash is null and user_name = "
                + "'da-xoa-9100003'"));
    }

    @BothDatabases
    void pri_3_pri_4_who_is_erased_is_nobody_any_more_and_no_figure_differs(TestDatabase database) {
        prepared(database);
        String frozen = database
                .call(em -> (String) one(em, "select sha256 from figure_snapshot where id = " + snapshot));
        String figures = database.call(ErasedPersonIT::counted);
        List<String> spans = database.call(em -> rows(em, SPANS));
        assertFalse(spans.isEmpty());
        erase(database);
        database.run(em -> {
            assertErased(em, person, merged, enrolment);
            assertEquals(figures, counted(em));
            assertEquals(spans, rows(em, SPANS));
            String content = new ReportFixture(em).snapshots().queries().content(snapshot);
            assertEquals(frozen, vn.sontay.training.shared.Digests.sha256(content));
            assertEquals(NAME, one(em, "select full_name from certificate where id = " + certificate));
            assertEquals("đã xóa", one(em, "select recorded_by from attempt"));
            assertEquals(0, number(em, "select count(*) from attendance_mark where reason is not null"));
            assertEquals(List.of("Y Nhung"), rows(em, "select distinct recorded_by from attendance_mark"));
            assertEquals("Y Nhung", one(em, "select full_name from person where id = " + namesake));
            assertEquals(List.of("9100010  Lớp 5", "9100011 Ai đó "),
                    rows(em, "select id, actor_name, detail from audit_entry where id > 9100000 order by id"));
            assertEquals(1,
                    number(em, "select count(*) from audit_link where entry_id = 9100010 and actor_salt is null "
                            + "and detail_salt = 's' and actor_digest = 'a'"));
            assertEquals(1, number(em, "select count(*) from audit_link where entry_id = 9100011 and actor_salt = 's' "
                    + "and detail_salt is null and differences_salt is null"));
            assertEquals(2, number(em, "select count(*) from person_erasure where with_id = " + person));
        });
    }

    @BothDatabases
    void pri_5_a_name_that_two_people_have_stays_in_what_was_done(TestDatabase database) {
        prepared(database);
        database.run(em -> new OrganisationFixture(em).personOf(
                number(em, "select min(unit_id) from affiliation where person_id = " + person), "Dinh Van Rin", 1970));
        assertFalse(preview(database).soleName());
        erase(database);
        database.run(em -> assertEquals(NAME, one(em, "select recorded_by from attempt")));
    }

    private ErasurePreview preview(TestDatabase database) {
        return database.call(em -> wired(em).get(ErasureService.class).preview(merged));
    }

    @BothDatabases
    void pri_1_the_preview_tells_what_becomes_of_what_and_that_a_class_is_running(TestDatabase database) {
        prepared(database);
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            make.enrolment(make.trainingClass(ReportFixture.TEAM, COMING), person, NAME);
        });
        ErasurePreview preview = preview(database);
        assertEquals(person, preview.personId());
        assertEquals(2, preview.records());
        assertEquals(1, preview.running().size());
        Set<ErasureLine.Fate> fates = preview.lines().stream().map(ErasureLine::fate).collect(Collectors.toSet());
        assertEquals(Set.of(ErasureLine.Fate.values()), fates);
        assertTrue(preview.lines().stream().anyMatch(line -> line.what().startsWith("Giấy chứng nhận đã vào sổ")
                && line.fate() == ErasureLine.Fate.STAYS && line.basis().contains("Sổ cấp giấy chứng nhận")));
        database.run(em -> assertEquals(NAME, one(em, "select full_name from person where id = " + person)));
    }

    @BothDatabases
    void pri_2_nobody_erases_themselves_or_the_last_administrator_and_again_is_once(TestDatabase database) {
        prepared(database);
        ErasePerson command = command(database, person);
        assertEquals("privacy.eraseOwn", assertThrows(RuleException.class,
                () -> database.run(em -> wired(em, merged).get(ErasureService.class).erase(command))).key());
        assertEquals("last", assertThrows(RuleException.class, () -> database.run(em -> wired(em)
                .observe(PersonLeaving.class, event -> {
                    throw new RuleException("last");
                }).get(ErasureService.class).erase(command))).key());
        assertThrows(StaleDataException.class, () -> database.run(em -> wired(em).get(ErasureService.class)
                .erase(new ErasePerson("r", person, command.version() + 1, "a", "b", true))));
        erase(database);
        List<String> before = database.call(em -> rows(em, "select erased_id, erased_at from person_erasure"));
        CLOCK.forward(java.time.Duration.ofMinutes(1));
        erase(database);
        assertEquals(before, database.call(em -> rows(em, "select erased_id, erased_at from person_erasure")));
    }

    @BothDatabases
    void pri_1_bad_input_is_refused_beside_its_field_and_a_commune_s_administrator_erases_nobody(
            TestDatabase database) {
        prepared(database);
        RuleException refused = assertThrows(RuleException.class, () -> database.run(em -> wired(em)
                .get(ErasureService.class).erase(new ErasePerson("r", person, 1, " ", "x".repeat(201), false))));
        Set<String> fields = List.of(refused.getSuppressed()).stream().map(each -> ((RuleException) each).field())
                .collect(Collectors.toSet());
        fields.add(refused.field());
        assertEquals(Set.of("reason", "document", "sure"), fields);
        assertThrows(RefusedException.class, () -> database.run(em -> {
            CurrentUser user = new CurrentUser();
            user.is(new Caller("xa", 2, 5, "Xã", Set.of(Roles.ADMINISTRATOR),
                    Map.of(Roles.ADMINISTRATOR, UnitScope.of(Set.of(1L)))));
            new Wired(em, CLOCK).with(user).get(ErasureService.class).preview(person);
        }));
    }

    @BothDatabases
    void pri_6_after_an_older_backup_who_was_erased_since_is_erased_again(TestDatabase database) throws Exception {
        prepared(database);
        Path backup = folder.resolve("before.zip");
        database.run(em -> sql(em, "insert into setting (name, content) values ('mode', 'demo')"));
        new BackupMaker(database.dataSource(), Clock.systemUTC()).make(backup, null);
        erase(database);
        database.run(em -> wired(em).get(ErasureReplay.class).begin(new ApplicationStarting()));
        assertTrue(Files.readString(folder.resolve("taphuan-erasures.tsv")).lines().count() == 2);
        new ErasureList(folder).add(List.of(new ErasureList.Line("another", namesake, CLOCK.instant()),
                new ErasureList.Line("i-1", 1_999_999_999L, CLOCK.instant())));

        DataSource restored = database.another("erased" + UUID.randomUUID().toString().substring(0, 8));
        Restorer restorer = new Restorer(restored, TestMigrations.known());
        restorer.restore(new BackupFile(backup, null), restorer.accepted(new BackupFile(backup, null), "demo"));
        try (EntityManagerFactory factory = TestDatabase.entitiesOn(restored);
                EntityManager em = factory.createEntityManager()) {
            assertEquals(NAME, one(em, "select full_name from person where id = " + person));
            for (int start = 0; start < 2; start++) {
                em.getTransaction().begin();
                wired(em).get(ErasureReplay.class).begin(new ApplicationStarting());
                em.getTransaction().commit();
                assertErased(em, person, merged, enrolment);
                assertEquals("Y Nhung", one(em, "select full_name from person where id = " + namesake));
                assertEquals(3, number(em, "select count(*) from person_erasure"));
            }
        }
    }

    @BothDatabases
    void org_19_who_is_restricted_is_in_no_list_until_it_is_lifted(TestDatabase database) {
        prepared(database);
        String listed = "select count(*) from person p where p.id = " + person + " and ";
        restriction(database, "a", true);
        database.run(em -> assertEquals(0,
                number(em, listed + UnitAccess.ofInstallation(em, CLOCK).people())));
        assertEquals("organisation.restrictedNow",
                assertThrows(RuleException.class, () -> restriction(database, "b", true)).key());
        restriction(database, "c", false);
        database.run(em -> assertEquals(1,
                number(em, listed + UnitAccess.ofInstallation(em, CLOCK).people())));
        assertEquals("organisation.notRestricted",
                assertThrows(RuleException.class, () -> restriction(database, "d", false)).key());
        erase(database);
        assertThrows(RuleException.class, () -> restriction(database, "e", false));
    }

    @BothDatabases
    void org_19_what_somebody_is_in_is_confirmed_before_it_ends(TestDatabase database) {
        prepared(database);
        List<PersonRestricted> told = new ArrayList<>();
        for (boolean confirmed : List.of(false, true)) {
            RestrictPerson command = new RestrictPerson("f" + confirmed, person,
                    database.call(em -> number(em, "select version from person where id = " + person)), "tranh chấp",
                    confirmed);
            Executable restrict = () -> database.run(em -> wired(em).with(UnitAccess.ofInstallation(em, CLOCK))
                    .observe(RestrictionExamined.class, each -> each.told("Lớp"))
                    .observe(PersonRestricted.class, told::add).get(RestrictionService.class).restrict(command));
            if (confirmed) {
                assertDoesNotThrow(restrict);
            } else {
                assertEquals("confirmed", assertThrows(RuleException.class, restrict).field());
            }
        }
        assertEquals(List.of(person), told.stream().map(PersonRestricted::personId).toList());
    }

    @BothDatabases
    void pri_7_a_person_gets_all_of_it_but_nothing_secret_or_of_others(TestDatabase database) throws Exception {
        prepared(database);
        database.run(em -> {
            sql(em, "insert into certificate_file (certificate_id, pdf) values (" + certificate + ", X'25504446')");
            sql(em, "update audit_entry set detail = 'Ai khác nữa' where id = 9100011");
        });
        byte[] file = database.call(em -> wired(em, person).get(OwnDataService.class).export());
        Map<String, String> entries = new java.util.TreeMap<>();
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertEquals(Set.of("du-lieu.html", "du-lieu.json", "giay-chung-nhan-" + certificate + ".pdf"),
                entries.keySet());
        for (String text : List.of(entries.get("du-lieu.html"), entries.get("du-lieu.json"))) {
            assertTrue(text.contains(NAME) && text.contains("0902") && text.contains("rin@example.vn"), text);
            assertFalse(text.contains("Y Nhung") || text.contains("Ai khác") || text.contains("aaaaaaaa"), text);
        }
    }

    private void restriction(TestDatabase database, String request, boolean restricted) {
        RestrictPerson command = new RestrictPerson(request, person,
                database.call(em -> number(em, "select version from person where id = " + person)), "tranh chấp", true);
        database.run(em -> {
            RestrictionService service = wired(em).with(UnitAccess.ofInstallation(em, CLOCK))
                    .get(RestrictionService.class);
            if (restricted) {
                service.restrict(command);
            } else {
                service.lift(command);
            }
        });
    }
}

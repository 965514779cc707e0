package vn.sontay.training.outcome.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** EFF-1 to EFF-7 on real rows. */
class EffectIT {

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private long one;
    private long other;

    private Wired wired(EntityManager em, String role, UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Nguyễn Quản Trị", Set.of(role), Map.of(role, units)));
        return new Wired(em, clock).with(user).with(new CommandReceipts(em, clock)).with(new UnitTrees(em))
                .with(new UnitAccess(em, user, clock));
    }

    private void run(TestDatabase database, Consumer<EntityManager> test) {
        database.clear();
        database.run(em -> {
            OrganisationFixture units = new OrganisationFixture(em);
            long top = units.unit("Tỉnh", UnitKind.PROVINCE, null);
            one = units.unit("Xã Sơn Tây", UnitKind.COMMUNE, top);
            other = units.unit("Xã Sơn Tây Hạ", UnitKind.COMMUNE, top);
            test.accept(em);
        });
    }

    private static RecordFilings filings(@Nullable Long unit, String month, @Nullable Integer online,
            @Nullable Integer dossiers, String reason) {
        return new RecordFilings(UUID.randomUUID().toString(), unit, month, online, dossiers, "Báo cáo 5/BC", reason);
    }

    private static ImportFilings table(String text, String why) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ImportFilings(UUID.randomUUID().toString(), new SentFile() {

            @Override
            public String name() {
                return "ho-so.csv";
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public byte[] read(int most) {
                return bytes;
            }
        }, "Báo cáo 6/BC", why);
    }

    private static List<String> told(Wired wired) {
        return wired.get(FilingQueries.class).all().stream()
                .map(row -> row.unitName() + " " + row.written() + " " + row.online() + "/" + row.dossiers()
                        + (row.replaced() ? " replaced" : ""))
                .toList();
    }

    @BothDatabases
    void eff_1_what_was_there_is_corrected_by_a_row_with_a_reason(TestDatabase database) {
        run(database, em -> {
            Wired wired = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL);
            FilingService service = wired.get(FilingService.class);
            RecordFilings first = filings(one, "10/2026", 30, 100, "");
            service.record(first);
            service.record(first);
            service.record(filings(one, "10/2026", 30, 100, ""));
            assertEquals(List.of("reason effect.reasonMissing"),
                    refused(() -> service.record(filings(one, "10/2026", 31, 100, ""))));
            service.record(filings(one, "10/2026", 31, 100, "Đếm sót"));
            assertEquals(List.of("Xã Sơn Tây 10/2026 31/100", "Xã Sơn Tây 10/2026 30/100 replaced"), told(wired));
        });
    }

    @BothDatabases
    void eff_1_what_is_wrong_is_told_beside_its_field(TestDatabase database) {
        run(database, em -> {
            FilingService service = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL).get(FilingService.class);
            assertEquals(List.of("unitId effect.communeMissing", "month effect.monthWrong", "online effect.range",
                    "dossiers effect.range"), refused(() -> service.record(filings(null, "13/2026", -1, null, ""))));
            assertEquals(List.of("month effect.monthOpen"),
                    refused(() -> service.record(filings(one, "11/2026", 1, 2, ""))));
            assertEquals(List.of("online effect.moreOnline"),
                    refused(() -> service.record(filings(one, "10/2026", 3, 2, ""))));
            FilingService theirs = wired(em, Roles.ADMINISTRATOR, UnitScope.of(Set.of(other)))
                    .get(FilingService.class);
            assertThrows(RefusedException.class, () -> theirs.record(filings(one, "10/2026", 1, 2, "")));
        });
    }

    @BothDatabases
    void eff_2_a_file_is_taken_as_a_whole_or_not_at_all(TestDatabase database) {
        run(database, em -> {
            Wired wired = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL);
            FilingService service = wired.get(FilingService.class);
            String head = "Số liệu hồ sơ\nXã;Tháng;Hồ sơ trực tuyến;Tổng hồ sơ\n";
            for (String wrong : List.of("Xã lạ;10/2026;1;2 lineCommune", "Xã Sơn Tây;13/2026;1;2 lineMonth",
                    "Xã Sơn Tây;11/2026;1;2 lineMonthOpen", "Xã Sơn Tây;10/2026;3;2 lineCounts",
                    "Xã Sơn Tây;10/2026;x;2 lineCounts", "Xã Sơn Tây Hạ;09/2026;1;2 lineTwice",
                    "Xã lạ;10/2026;1;2\nXã lạ;10/2026;1;2 lineCommuneMore")) {
                String line = wrong.substring(0, wrong.lastIndexOf(' '));
                assertEquals(List.of("file effect." + wrong.substring(wrong.lastIndexOf(' ') + 1)),
                        refused(() -> service
                                .importFile(table(head + "Xã Sơn Tây Hạ;9/2026;40;100\n" + line + "\n", ""))));
            }
            assertEquals(List.of("file effect.noTable"), refused(() -> service.importFile(table(head, ""))));
            assertEquals(List.of(), told(wired));
            service.importFile(table(head + "UBND xã Sơn Tây Hạ;9/2026;40;1.100\n"
                    + "Xã Sơn Tây;01/10/2026;5;50\n", ""));
            service.importFile(table(head + "Xã Sơn Tây;2026-10;5;50\n", ""));
            assertEquals(List.of("why effect.reasonMissing"),
                    refused(() -> service.importFile(table(head + "Xã Sơn Tây;2026-10;6;50\n", ""))));
            assertEquals(List.of("Xã Sơn Tây 10/2026 5/50", "Xã Sơn Tây Hạ 09/2026 40/1100"), told(wired));
        });
    }

    @BothDatabases
    void eff_3_eff_7_a_commune_is_trained_when_its_first_person_completed_and_only_ones_own_are_seen(
            TestDatabase database) {
        run(database, em -> {
            long village = new OrganisationFixture(em).unit("Thôn Một", UnitKind.VILLAGE, one);
            completed(em, village, "2026-05-20");
            completed(em, one, "2026-07-20");
            FilingService service = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL).get(FilingService.class);
            for (int month = 1; month <= 10; month++) {
                service.record(filings(one, month + "/2026", month > 5 ? 60 : 40, 100, ""));
                service.record(filings(other, month + "/2026", 50, 100, ""));
            }
            em.flush();
            EffectPage all = wired(em, Roles.LEADER, UnitScope.ALL).get(EffectQueries.class).page();
            assertEquals(List.of("Xã Sơn Tây 2026-05 TRAINED", "Xã Sơn Tây Hạ null COMPARED"), all.communes().stream()
                    .map(each -> each.name() + " " + each.trained() + " " + each.standing()).toList());
            assertEquals(0.2, Objects.requireNonNull(all.communes().getFirst().after())
                    - Objects.requireNonNull(all.communes().getFirst().before()), 1e-9);
            assertEquals(null, all.estimate());
            assertEquals(1, all.months().stream().filter(each -> each.begins() == 1)
                    .filter(each -> each.month().equals(YearMonth.of(2026, 5))).count());
            Wired theirs = wired(em, Roles.LEADER, UnitScope.of(Set.of(other)));
            assertEquals(List.of("Xã Sơn Tây Hạ null WAITING"), theirs.get(EffectQueries.class).page().communes()
                    .stream().map(each -> each.name() + " " + each.trained() + " " + each.standing()).toList());
            assertEquals(10, told(theirs).size());
            assertTrue(told(theirs).stream().allMatch(each -> each.startsWith("Xã Sơn Tây Hạ")));
        });
    }

    private long nextId = 50;

    /** Somebody of that unit has completed a class on that day; the class was judged. */
    private void completed(EntityManager em, long unit, String day) {
        long id = nextId++;
        long person = new OrganisationFixture(em).person("Người " + id, null, null);
        Timestamp at = Timestamp.from(clock.instant());
        em.createNativeQuery("insert into training_class (id, course_code, title, place, starts_on, ends_on, "
                + "organiser_unit_id, organiser_name, legal_basis, opened_at, version) "
                + "values (?, 'k', 'Lớp', 'Hội trường', ?, ?, ?, 'UBND', '', ?, 1)").setParameter(1, id)
                .setParameter(2, Date.valueOf(day)).setParameter(3, Date.valueOf(day))
                .setParameter(4, one).setParameter(5, at).executeUpdate();
        em.createNativeQuery(
                "insert into enrolment (id, class_id, person_id, full_name, unit_id, unit_name, enrolled_at, "
                        + "version) values (?, ?, ?, 'Người', ?, 'Xã', ?, 1)")
                .setParameter(1, id).setParameter(2, id)
                .setParameter(3, person).setParameter(4, unit).setParameter(5, at).executeUpdate();
        em.createNativeQuery("insert into completion_span (enrolment_id, class_id, person_id, met_from, since) "
                + "values (?, ?, ?, ?, ?)").setParameter(1, id).setParameter(2, id).setParameter(3, person)
                .setParameter(4, Date.valueOf(day)).setParameter(5, Date.valueOf(day))
                .executeUpdate();
        em.createNativeQuery("delete from completion_stale").executeUpdate();
        em.createNativeQuery("insert into completion_judged (class_id, rules) values (?, 'x')").setParameter(1, id)
                .executeUpdate();
    }

    private static List<String> refused(Runnable command) {
        RuleException first = assertThrows(RuleException.class, command::run);
        return Stream.concat(Stream.of(first), Arrays.stream(first.getSuppressed()))
                .map(each -> (DomainException) each).map(each -> each.field() + " " + each.key()).toList();
    }
}

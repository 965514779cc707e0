package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.certificate.old.EnterOld;
import vn.sontay.training.outcome.certificate.old.OldDetails;
import vn.sontay.training.outcome.certificate.old.OldWiring;
import vn.sontay.training.outcome.certificate.old.SetPaperBook;
import vn.sontay.training.outcome.certificate.old.VoidEntry;
import vn.sontay.training.outcome.certificate.register.RegisterBook;
import vn.sontay.training.outcome.certificate.register.RegisterFilter;
import vn.sontay.training.outcome.certificate.register.RegisterLine;
import vn.sontay.training.outcome.certificate.register.RegisterPdf;
import vn.sontay.training.outcome.certificate.register.RegisterQueries;
import vn.sontay.training.outcome.certificate.register.RegisterWiring;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.people.security.ThrottleFixture;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.testing.Archived;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.TestDatabase;

/** OLD-1 to OLD-8: what was given on paper stands in the same register, and counts for nothing that was judged. */
class OldCertificateIT {

    private static final RegisterFilter ALL = new RegisterFilter("", "", "");
    private static final LocalDate DAY = LocalDate.parse("2025-03-10");

    private long classId;
    private long signatory;
    private String book = "";

    private record Sent(String name, byte[] bytes) implements SentFile {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(int most) {
            return bytes.clone();
        }
    }

    /** A class with two who are eligible, and a paper book up to 40. */
    private void paperUpTo40(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            classId = make.heldClass("Lớp 1");
            make.person(classId, "Đinh Văn Rin", 4, "8.00");
            make.person(classId, "Đinh Thị Ka Lê", 4, "9.00");
            signatory = make.signatory();
            book = new UnitTrees(em).now().top().orElseThrow() + "-2025-GCN-TH";
        });
        set(database, "set", 40);
    }

    private static OldWiring wiring(EntityManager em, CurrentUser user) {
        CertificateFixture make = new CertificateFixture(em);
        return new OldWiring(em, user, CertificateFixture.CLOCK, make.counter(), make.acts(), make.locked(user),
                make.registerAccess(user), CertificateFixture.curriculum(), make.events);
    }

    private static CurrentUser administrator() {
        return CertificateFixture.caller(CertificateFixture.ADMINISTRATOR_ID, Roles.ADMINISTRATOR);
    }

    /** An administrator of a commune that has nothing here. */
    private static CurrentUser stranger() {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("la", 3, 3, "Người Lạ", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, UnitScope.of(Set.of(1L)))));
        return user;
    }

    private static long set(TestDatabase database, String requestId, int last) {
        return database.call(em -> wiring(em, administrator()).books()
                .set(new SetPaperBook(requestId, null, "GCN-TH", 2025, last, "Theo sổ giấy năm 2025")));
    }

    private EnterOld entry(int serial, String text, LocalDate on, @Nullable Long person, @Nullable SentFile scan) {
        return new EnterOld("enter-" + serial + text + on, person, book, serial, text, on, "Y Nhung", 1979, "",
                "Tập huấn dịch vụ công", null, null, "Ủy ban nhân dân huyện Sơn Tây", "Chủ tịch Đinh Văn Kia", scan);
    }

    private EnterOld entry(int serial) {
        return entry(serial, serial + "/GCN-VHTT", DAY, null, null);
    }

    private long enter(TestDatabase database, EnterOld command) {
        return database.call(em -> wiring(em, administrator()).service().enter(command));
    }

    private static String refused(TestDatabase database, Consumer<OldWiring> act) {
        RuleException refused = assertThrows(RuleException.class,
                () -> database.run(em -> act.accept(wiring(em, administrator()))));
        return refused.field() + " " + refused.key();
    }

    private void issue(TestDatabase database, String requestId) {
        database.run(em -> new CertificateFixture(em).service()
                .issue(new IssueCertificates(requestId, classId, null, TODAY, signatory, null)));
    }

    private static <T> T register(TestDatabase database, Function<RegisterQueries, T> ask) {
        return database.call(em -> ask.apply(RegisterWiring.register(em, administrator())));
    }

    private static Verification verified(TestDatabase database, long id) {
        return database.call(em -> new CertificateFixture(em)
                .verification(ThrottleFixture.throttle(em, CertificateFixture.CLOCK))
                .verify(em.find(RegisteredCertificate.class, id).code(), "::1"));
    }

    private static long version(TestDatabase database, long id) {
        return database.call(em -> em.find(RegisteredCertificate.class, id).version());
    }

    @BothDatabases
    void old_1_the_systems_numbers_follow_after_those_on_paper(TestDatabase database) {
        paperUpTo40(database);
        issue(database, "issue");
        assertEquals(List.of("041/2025/GCN-TH", "042/2025/GCN-TH"),
                register(database, each -> each.all(ALL)).stream().map(RegisterLine::number).toList());
        assertEquals("lastOnPaper certificate.bookNotHigher",
                refused(database, each -> each.books().set(new SetPaperBook("x", null, "GCN-TH", 2025, 42, "Sót"))));
    }

    @BothDatabases
    void old_1_the_highest_number_only_goes_up_and_a_repeat_is_one_act(TestDatabase database) {
        paperUpTo40(database);
        assertEquals(set(database, "set", 40), set(database, "set", 40));
        assertEquals("lastOnPaper certificate.bookNotHigher",
                refused(database, each -> each.books().set(new SetPaperBook("x", null, "GCN-TH", 2025, 40, "Nhầm"))));
        set(database, "more", 45);
        long said = database.call(em -> em.createQuery("select count(b) from PaperBook b", Long.class)
                .getSingleResult());
        assertEquals(2, said);
        assertEquals("year certificate.year",
                refused(database, each -> each.books().set(new SetPaperBook("y", null, "GCN-TH", 2026, 1, "Sau"))));
        assertEquals("register certificate.bookRegisterMissing",
                refused(database, each -> each.books().set(new SetPaperBook("z", null, "ABC", 2025, 1, "Lạ"))));
    }

    @BothDatabases
    void old_1_of_two_who_begin_a_book_at_once_one_is_told(TestDatabase database) {
        paperUpTo40(database);
        List<String> said = AtOnce.times(4, number -> {
            try {
                database.run(em -> wiring(em, administrator()).books()
                        .set(new SetPaperBook("at-once-" + number, null, "GCN-TH", 2024, 12, "Sổ 2024")));
                return "set";
            } catch (RuleException e) {
                return e.key();
            }
        });
        assertEquals(1, said.stream().filter("set"::equals).count(), said::toString);
        assertEquals(3, said.stream().filter("certificate.bookNotHigher"::equals).count(), said::toString);
    }

    @BothDatabases
    void old_3_a_number_above_the_paper_or_taken_is_refused_beside_its_field(TestDatabase database) {
        paperUpTo40(database);
        enter(database, entry(12));
        issue(database, "issue");
        assertEquals("serial certificate.serialAbovePaper",
                refused(database, each -> each.service().enter(entry(41, "x", DAY, null, null))));
        assertEquals("serial certificate.numberTaken",
                refused(database, each -> each.service().enter(entry(12, "12b", DAY, null, null))));
        assertEquals("numberText certificate.numberTaken",
                refused(database, each -> each.service().enter(entry(13, "12/GCN-VHTT", DAY, null, null))));
        assertEquals("numberText certificate.numberTaken",
                refused(database, each -> each.service().enter(entry(13, "041/2025/GCN-TH", DAY, null, null))));
        assertEquals(3, register(database, each -> each.all(ALL)).size());
    }

    @BothDatabases
    void old_4_a_day_outside_of_the_book_or_after_the_systems_numbers_is_refused(TestDatabase database) {
        paperUpTo40(database);
        assertEquals("issuedOn certificate.dateInFuture",
                refused(database, each -> each.service().enter(entry(1, "1", TODAY.plusDays(1), null, null))));
        assertEquals("issuedOn certificate.dateOutOfBook",
                refused(database, each -> each.service().enter(entry(1, "1", DAY.minusYears(1), null, null))));
        database.run(em -> new CertificateFixture(em).service().issue(
                new IssueCertificates("i", classId, null, TODAY.minusDays(3), signatory, null)));
        assertEquals("issuedOn certificate.dateAfterSystem",
                refused(database, each -> each.service().enter(entry(1, "1", TODAY, null, null))));
    }

    @BothDatabases
    void cer_27_no_number_of_the_system_is_dated_before_the_last_on_paper(TestDatabase database) {
        paperUpTo40(database);
        enter(database, entry(39, "39", TODAY.minusDays(1), null, null));
        assertEquals("certificate.dateBeforeLast", assertThrows(RuleException.class,
                () -> database.run(em -> new CertificateFixture(em).service().issue(
                        new IssueCertificates("i", classId, null, TODAY.minusDays(3), signatory, null))))
                .key());
        issue(database, "issue");
    }

    @BothDatabases
    void old_4_days_that_go_down_on_paper_are_remarked_only(TestDatabase database) {
        paperUpTo40(database);
        long first = enter(database, entry(1, "1", DAY, null, null));
        assertNull(details(database, first).outOfOrder());
        enter(database, entry(2, "2", DAY.minusDays(1), null, null));
        assertEquals("2", details(database, first).outOfOrder());
    }

    private static OldDetails details(TestDatabase database, long id) {
        return database.call(em -> wiring(em, administrator()).queries().details(id));
    }

    @BothDatabases
    void old_3_the_same_number_by_two_at_once_is_entered_once(TestDatabase database) {
        paperUpTo40(database);
        List<String> said = AtOnce.times(4, number -> {
            try {
                enter(database, entry(7, "7/" + number, DAY, null, null));
                return "entered";
            } catch (RuleException e) {
                return e.key();
            }
        });
        assertEquals(1, said.stream().filter("entered"::equals).count(), said::toString);
        assertEquals(3, said.stream().filter("certificate.numberTaken"::equals).count(), said::toString);
        long again = enter(database, entry(8));
        assertEquals(again, enter(database, entry(8)));
    }

    @BothDatabases
    void it_verifies_as_entered_from_paper_with_what_is_recorded(TestDatabase database) {
        paperUpTo40(database);
        Verification answer = verified(database, enter(database, entry(12)));
        assertEquals(Verification.State.VALID, answer.state());
        assertTrue(Objects.requireNonNull(answer.facts()).fromPaper());
        assertEquals("12/GCN-VHTT", answer.facts().number());
        assertEquals("Ủy ban nhân dân huyện Sơn Tây", answer.facts().issuerName());
        assertNull(answer.facts().classStartsOn());
        assertFalse(answer.toString().contains("1979"));
    }

    @BothDatabases
    void reg_5_numbers_on_paper_are_no_gaps_and_how_many_are_missing_is_said(TestDatabase database) {
        paperUpTo40(database);
        enter(database, entry(12));
        issue(database, "issue");
        RegisterBook found = register(database, each -> each.books().getFirst());
        assertFalse(found.hasGaps());
        assertEquals(39, found.onPaperAlone());
        assertEquals(List.of(), register(database, each -> each.gaps(found.key())));
        String text = new PdfReading(
                RegisterPdf.render(found, register(database, each -> each.all(ALL)), List.of(), List.of(),
                        TODAY, Archived.MADE, false))
                .text();
        assertTrue(text.contains("Từ số 1 đến số 40") && text.contains("còn 39 số chỉ có trong sổ giấy"), text);
        assertTrue(text.contains("Nhập từ sổ giấy."), text);
        database.run(
                em -> em.createNativeQuery("update certificate set serial = 44 where serial = 42").executeUpdate());
        assertEquals(List.of(42, 43), register(database, each -> each.gaps(found.key())));
    }

    @BothDatabases
    void old_5_a_voided_entry_stays_listed_tells_nothing_and_frees_its_number(TestDatabase database) {
        paperUpTo40(database);
        long wrong = enter(database, entry(12));
        long version = version(database, wrong);
        database.run(em -> wiring(em, administrator()).service()
                .voidEntry(new VoidEntry("void", wrong, version, "Gõ nhầm tên")));
        assertEquals(CertificateState.VOIDED, register(database, each -> each.all(ALL)).getFirst().state());
        Verification answer = verified(database, wrong);
        assertEquals(Verification.State.VOIDED, answer.state());
        assertNull(answer.facts());
        long right = enter(database, entry(12, "12/GCN", DAY, null, null));
        assertEquals(Verification.State.VALID, verified(database, right).state());
        assertEquals(2, register(database, each -> each.all(ALL)).size());
        assertThrows(StaleDataException.class, () -> database.run(em -> wiring(em, administrator()).service()
                .voidEntry(new VoidEntry("again", wrong, version, "Lần nữa"))));
        issue(database, "issue");
        long own = database.call(em -> em.createQuery("select min(c.id) from Certificate c", Long.class)
                .getSingleResult());
        assertEquals(" certificate.actImpossible", refused(database,
                each -> each.service().voidEntry(new VoidEntry("own", own, 1, "Không phải"))).replace("null", ""));
    }

    @BothDatabases
    void old_6_it_is_revoked_corrected_and_copied_and_never_replaced(TestDatabase database) {
        paperUpTo40(database);
        long id = enter(database, entry(12));
        database.run(em -> new CertificateFixture(em).actService().correct(new CorrectContent("c", id,
                new CertificateFixture(em).version(id), "Y Nhung Mới", "9/QĐ-UBND", TODAY, "Đổi tên")));
        database.run(em -> new CertificateFixture(em).reissues().copy(new CopyFromRegister("k", id,
                new CertificateFixture(em).version(id), TODAY, signatory, "Mất giấy")));
        byte[] copy = database.call(em -> new CertificateFixture(em).papers(administrator()).copy(id, 3));
        String text = new PdfReading(copy).text();
        assertTrue(text.contains("BẢN SAO") && text.contains("12/GCN-VHTT") && text.contains("Y Nhung Mới"), text);
        assertTrue(text.contains("huyện Sơn Tây cấp ngày 10/03/2025"), text);
        assertEquals("certificate.oldNotReissued", assertThrows(RuleException.class,
                () -> database.run(em -> new CertificateFixture(em).reissues().reissue(new ReissueCertificate("r", id,
                        new CertificateFixture(em).version(id), "Y", TODAY, signatory, null, null, "Sai"))))
                .key());
        database.run(em -> new CertificateFixture(em).actService().byPaper(new ActByPaper("t", id,
                new CertificateFixture(em).version(id), ActKind.REVOKED, "12/QĐ-UBND", TODAY, "Cấp sai")));
        assertEquals(Verification.State.REVOKED, verified(database, id).state());
    }

    @BothDatabases
    void old_2_another_unit_neither_sees_nor_does_anything(TestDatabase database) {
        paperUpTo40(database);
        long id = enter(database, entry(12, "12", DAY, null, new Sent("giay.jpg", Scans.photo(40))));
        database.run(em -> {
            OldWiring theirs = wiring(em, stranger());
            assertEquals(List.of(), theirs.queries().books());
            assertThrows(RefusedException.class, () -> theirs.service().enter(entry(13)));
            assertThrows(RefusedException.class, () -> theirs.queries().details(id));
            assertThrows(RefusedException.class, () -> theirs.queries().scan(id));
            assertThrows(RefusedException.class,
                    () -> theirs.service().voidEntry(new VoidEntry("v", id, 1, "Phá")));
            assertThrows(RefusedException.class, () -> new CertificateFixture(em).papers(stranger()).copy(id, 1));
        });
    }

    @BothDatabases
    void old_7_a_scan_is_kept_without_its_metadata_and_with_its_hash(TestDatabase database) {
        paperUpTo40(database);
        long id = enter(database, entry(12, "12", DAY, null, new Sent("giay.jpg", Scans.jpeg(40))));
        assertArrayEquals(ScanBytes.read("x", "x", Scans.jpeg(40)).bytes(),
                database.call(em -> wiring(em, administrator()).queries().scan(id).content()));
        assertEquals(64, Objects.requireNonNull(details(database, id).scanSha256()).length());
        assertEquals("scan web.scanKind", refused(database,
                each -> each.service().enter(entry(13, "13", DAY, null, new Sent("a.txt", new byte[]{65, 66})))));
        assertEquals(1, register(database, each -> each.all(ALL)).size());
    }

    @BothDatabases
    void old_8_it_stands_in_the_record_of_the_person_whom_it_names_and_nobody_enters_their_own(TestDatabase database) {
        paperUpTo40(database);
        long person = database.call(em -> ((Number) em.createNativeQuery("select min(person_id) from enrolment")
                .getSingleResult()).longValue());
        enter(database, entry(12, "12", DAY, person, null));
        database.run(em -> {
            List<RecordRow> record = new RecordQueries(em, UnitAccess.ofInstallation(em, CertificateFixture.CLOCK))
                    .of(person);
            assertEquals(List.of("Lớp 1", "Tập huấn dịch vụ công"),
                    record.stream().map(RecordRow::classTitle).toList());
            assertEquals("PAPER", record.getLast().state());
            assertThrows(RuleException.class, () -> wiring(em, CertificateFixture.caller(person, Roles.ADMINISTRATOR))
                    .service().enter(entry(13, "13", DAY, person, null)));
        });
    }

    @BothDatabases
    void what_was_entered_counts_neither_for_a_class_nor_for_who_waits(TestDatabase database) {
        paperUpTo40(database);
        long person = database.call(em -> ((Number) em.createNativeQuery("select min(person_id) from enrolment")
                .getSingleResult()).longValue());
        enter(database, entry(12, "12", DAY, person, null));
        database.run(em -> {
            IssuedCertificates issued = new IssuedCertificates(em);
            assertEquals(Map.of(), issued.ofPerson(person, TODAY));
            assertEquals(List.of(), issued.everOfClass(classId, TODAY));
            assertEquals(2, new CertificateFixture(em).queries(administrator()).people(classId).stream()
                    .filter(EligibilityRow::waits).count());
        });
    }
}

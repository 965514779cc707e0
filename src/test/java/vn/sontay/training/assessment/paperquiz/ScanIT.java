package vn.sontay.training.assessment.paperquiz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.TestDatabase;

class ScanIT {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @TempDir
    Path root;

    private TestDatabase database;
    private QuizFixture make;
    private long classId;
    private Caller trainer;
    private Caller stranger;
    private QuizFixture.Trainee person;
    private QuizFixture.Trainee elsewhere;
    private String code;

    private void begin(TestDatabase on) {
        database = on;
        make = new QuizFixture(on, root);
        classId = make.trainingClass();
        trainer = make.trainer(classId);
        person = make.trainee(classId, "A Thiêu");
        long otherClass = make.trainingClass();
        stranger = make.trainer(otherClass);
        elsewhere = make.trainee(otherClass, "Người lớp khác");
        code = print();
    }

    private String print() {
        return database.call(em -> {
            CurrentUser user = QuizFixture.by(trainer);
            PaperPrintService service = new PaperPrintService();
            service.entityManager = em;
            service.access = new ClassAccess(em, user);
            service.receipts = new CommandReceipts(em, make.clock);
            service.attempts = make.paperAttempts(em, user);
            service.currentUser = user;
            service.clock = make.clock;
            service.changes = make.changes;
            long id = service.print(new PrintQuiz(request(), classId, QuizFixture.QUIZ, false, DAY));
            return new PaperPrints(em, make.asked(em)).one(id).code();
        });
    }

    private ScanService service(EntityManager em, Caller by) {
        CurrentUser user = QuizFixture.by(by);
        ScanService service = new ScanService();
        service.entityManager = em;
        service.access = new ClassAccess(em, user);
        service.receipts = new CommandReceipts(em, make.clock);
        service.prints = new PaperPrints(em, make.asked(em));
        service.currentUser = user;
        service.clock = make.clock;
        service.changes = make.changes;
        return service;
    }

    private ScanQueries queries(EntityManager em, Caller by) {
        ScanQueries queries = new ScanQueries();
        queries.entityManager = em;
        queries.access = new ClassAccess(em, QuizFixture.by(by));
        queries.prints = new PaperPrints(em, make.asked(em));
        return queries;
    }

    /** A file as a form sends it. */
    private record File(String name, byte[] bytes) implements SentFile {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(int most) {
            return Arrays.copyOf(bytes, Math.min(bytes.length, most + 1));
        }
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private long add(Caller by, String requestId, Long enrolment, SentFile... files) {
        return database
                .call(em -> service(em, by).add(new AddScans(requestId, code, enrolment, Arrays.asList(files))));
    }

    private List<Long> ids() {
        return database.call(em -> em.createQuery("select s.id from Scan s order by s.id", Long.class).getResultList());
    }

    private ScanRow row(long id) {
        return database.call(em -> queries(em, trainer).scan(id));
    }

    private List<Changed> changes() {
        return make.changes.fired().stream().filter(each -> each.subjectType().equals("paper_scan")).toList();
    }

    @BothDatabases
    void qui_64_a_scan_is_kept_with_its_print_and_its_person(TestDatabase on) {
        begin(on);
        String again = request();
        SentFile photo = new File("IMG_1.jpg", Scans.photo(50));
        assertEquals(2, add(trainer, again, person.enrolmentId(), photo, new File("2.pdf", Scans.pdf(""))));
        assertEquals(2, add(trainer, again, person.enrolmentId(), photo, new File("2.pdf", Scans.pdf(""))));
        assertEquals(1, add(trainer, request(), null, new File("3.png", Scans.png(7))));
        List<Long> ids = ids();
        assertEquals(3, ids.size());
        ScanRow row = row(ids.getFirst());
        assertEquals("A Thiêu", row.fullName());
        assertEquals("phieu-" + code + "-" + row.scanId() + ".jpg", row.fileName());
        byte[] kept = database.call(em -> queries(em, trainer).content(row.scanId()));
        assertEquals(row.bytes(), kept.length);
        assertTrue(!new String(kept, StandardCharsets.ISO_8859_1).contains(Scans.PLACE));
        assertArrayEquals(Scans.pdf(""), database.call(em -> queries(em, trainer).content(ids.get(1))));
        assertNull(row(ids.get(2)).enrolmentId());
        assertEquals(List.of(code + ", A Thiêu: JPEG, 0,0 MB", code + ", A Thiêu: PDF, 0,0 MB",
                code + ": PNG, 0,0 MB"), changes().stream().map(Changed::detail).toList());
    }

    @BothDatabases
    void qui_70_all_files_are_kept_or_none_and_each_that_cannot_be_is_named(TestDatabase on) {
        begin(on);
        RuleException refused = assertThrows(RuleException.class,
                () -> add(trainer, request(), null, new File("tot.jpg", Scans.jpeg(1)),
                        new File("lạ.jpg", "<html>".getBytes(StandardCharsets.UTF_8)),
                        new File("to.jpg", new byte[ScanBytes.MOST_BYTES + 1]), new File("rỗng.png", new byte[0]),
                        new File("tot nữa.jpg", Scans.jpeg(1))));
        assertEquals("web.scanKind lạ.jpg", refused.key() + " " + refused.arguments().getFirst());
        assertEquals(List.of("web.scanTooBig", "web.scanEmpty", "paperquiz.scanIsThere"),
                Arrays.stream(refused.getSuppressed()).map(each -> ((RuleException) each).key()).toList());
        assertEquals(List.of(), ids());
        assertEquals("paperquiz.scanNone", assertThrows(RuleException.class, () -> add(trainer, request(), null))
                .key());
        SentFile[] many = new SentFile[AddScans.MOST_FILES + 1];
        Arrays.fill(many, new File("x.jpg", Scans.jpeg(1)));
        assertEquals("paperquiz.scanTooMany",
                assertThrows(RuleException.class, () -> add(trainer, request(), null, many)).key());
        add(trainer, request(), null, new File("tot.jpg", Scans.jpeg(1)));
        assertEquals("paperquiz.scanIsThere", assertThrows(RuleException.class,
                () -> add(trainer, request(), null, new File("lại.jpg", Scans.jpeg(1)))).key());
    }

    @BothDatabases
    void qui_64_its_class_s_staff_alone_adds_opens_and_withdraws(TestDatabase on) {
        begin(on);
        add(trainer, request(), person.enrolmentId(), new File("1.jpg", Scans.jpeg(1)));
        long id = ids().getFirst();
        assertThrows(RefusedException.class,
                () -> add(stranger, request(), null, new File("2.jpg", Scans.jpeg(2))));
        assertThrows(RefusedException.class, () -> database.call(em -> queries(em, stranger).content(id)));
        assertThrows(RefusedException.class, () -> database.run(
                em -> service(em, stranger).withdraw(new WithdrawScan(request(), id, row(id).version(), "Nhầm"))));
        assertThrows(RefusedException.class,
                () -> add(trainer, request(), elsewhere.enrolmentId(), new File("2.jpg", Scans.jpeg(2))));
        assertThrows(RefusedException.class,
                () -> add(trainer, request(), 1L, new File("2.jpg", Scans.jpeg(2))));
        assertThrows(NotFoundException.class, () -> database.call(em -> queries(em, trainer).content(1)));
        assertThrows(NotFoundException.class, () -> database.run(em -> service(em, trainer)
                .add(new AddScans(request(), "ZZZZZZ", null, List.of(new File("1.jpg", Scans.jpeg(3)))))));
    }

    @BothDatabases
    void qui_64_a_withdrawn_one_stays_with_its_reason_and_can_be_sent_anew(TestDatabase on) {
        begin(on);
        add(trainer, request(), person.enrolmentId(), new File("1.jpg", Scans.jpeg(1)));
        long id = ids().getFirst();
        long version = row(id).version();
        assertEquals("paperquiz.scanReason", assertThrows(RuleException.class, () -> database
                .run(em -> service(em, trainer).withdraw(new WithdrawScan(request(), id, version, " ")))).key());
        assertThrows(StaleDataException.class, () -> database
                .run(em -> service(em, trainer).withdraw(new WithdrawScan(request(), id, version + 1, "Mờ"))));
        String again = request();
        for (int i = 0; i < 2; i++) {
            database.run(em -> service(em, trainer).withdraw(new WithdrawScan(again, id, version, " Mờ  quá ")));
        }
        ScanRow row = row(id);
        assertEquals("Mờ quá", row.withdrawalReason());
        assertArrayEquals(ScanBytes.read("x", "x", Scans.jpeg(1)).bytes(),
                database.call(em -> queries(em, trainer).content(id)));
        assertEquals("paperquiz.scanAlreadyWithdrawn",
                assertThrows(RuleException.class, () -> database.run(em -> service(em, trainer)
                        .withdraw(new WithdrawScan(request(), id, row.version(), "Nữa")))).key());
        add(trainer, request(), person.enrolmentId(), new File("1.jpg", Scans.jpeg(1)));
        assertEquals(2, ids().size());
        assertEquals(List.of("papertest.addScan", "papertest.withdrawScan", "papertest.addScan"),
                changes().stream().map(Changed::action).toList());
    }
}

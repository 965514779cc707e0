package vn.sontay.training.assessment.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.question.BankForImports;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class ImportIT {

    private static final String TWO = "// [id:NHAP-1]\nCâu nhập một?{T}\n\n// [id:NHAP-2]\nCâu nhập hai?{~sai =đúng}\n";

    @BothDatabases
    void int_8_what_the_dry_run_shows_is_imported_once(TestDatabase database, @TempDir Path root) {
        Desk desk = new Desk(database, root);
        long draft = desk.send(TWO);
        ImportPlan plan = desk.plan(draft);
        assertEquals(List.of(Fate.NEW, Fate.NEW), plan.questions().stream().map(PlannedQuestion::fate).toList());
        ImportQuestions command = new ImportQuestions(request(), draft, plan.fingerprint());
        assertEquals(2, desk.importAll(command));
        assertEquals(2, desk.importAll(command), "the same request again");
        assertEquals("Câu nhập hai?", desk.text("NHAP-2"));
        assertEquals(2, desk.plan(draft).count(Fate.SAME), "whoever sends the page again still finds it");
        desk.bank.restart();
        assertEquals("Câu nhập một?", desk.text("NHAP-1"));
        assertEquals(List.of("question.import"), desk.bank.actions());
        assertEquals(2, desk.plan(desk.send(TWO)).count(Fate.SAME), "the same file again brings nothing new");
    }

    @BothDatabases
    void int_4_with_one_broken_question_nothing_is_imported(TestDatabase database, @TempDir Path root) {
        Desk desk = new Desk(database, root);
        int before = desk.bank.catalogue().current().all().size();
        long draft = desk.send(TWO + "\nHỏng {=a ~b\n\nTự luận?{}\n");
        ImportPlan plan = desk.plan(draft);
        assertEquals(List.of(Fate.NEW, Fate.NEW, Fate.BROKEN, Fate.NOT_IMPORTED),
                plan.questions().stream().map(PlannedQuestion::fate).toList());
        assertEquals(List.of(2, 5, 7, 9), plan.questions().stream().map(PlannedQuestion::line).toList());
        RuleException refusal = assertThrows(RuleException.class,
                () -> desk.importAll(new ImportQuestions(request(), draft, plan.fingerprint())));
        assertEquals("interchange.hasBroken", refusal.key());
        assertEquals(before, desk.bank.catalogue().current().all().size());
        desk.bank.restart();
        assertEquals(before, desk.bank.catalogue().current().all().size());
    }

    @BothDatabases
    void int_8_a_bank_that_has_changed_since_the_dry_run_is_told(TestDatabase database, @TempDir Path root) {
        Desk desk = new Desk(database, root);
        desk.importNow(TWO);
        String reworded = TWO.replace("Câu nhập một?", "Câu nhập một, sửa?");
        long draft = desk.send(reworded);
        ImportPlan plan = desk.plan(draft);
        assertEquals(List.of(Fate.CHANGED, Fate.SAME), plan.questions().stream().map(PlannedQuestion::fate).toList());
        assertEquals("Khác: nội dung.", plan.questions().getFirst().reason());
        desk.as(2).importNow(TWO.replace("Câu nhập một?", "Người khác sửa?"));
        desk.as(1);
        assertThrows(StaleDataException.class,
                () -> desk.importAll(new ImportQuestions(request(), draft, plan.fingerprint())));
        assertEquals("Người khác sửa?", desk.text("NHAP-1"));
        assertEquals(1, desk.importAll(new ImportQuestions(request(), draft, desk.plan(draft).fingerprint())));
        assertEquals("Câu nhập một, sửa?", desk.text("NHAP-1"));
    }

    @BothDatabases
    void int_9_a_draft_is_of_who_sent_it_and_goes_with_time(TestDatabase database, @TempDir Path root) {
        Desk desk = new Desk(database, root);
        long mine = desk.send(TWO);
        desk.as(2);
        assertThrows(NotFoundException.class, () -> desk.plan(mine));
        assertThrows(NotFoundException.class, () -> desk.importAll(new ImportQuestions(request(), mine, "")));
        desk.bank.clock().forward(Duration.ofHours(25));
        desk.send(TWO);
        desk.as(1);
        assertThrows(NotFoundException.class, () -> desk.plan(mine), "sent more than a day ago");
        long first = desk.send(TWO);
        desk.send(TWO);
        assertThrows(NotFoundException.class, () -> desk.plan(first), "another one was sent since");
    }

    @BothDatabases
    void int_6_what_is_wrong_with_the_form_or_the_file_is_told_beside_its_field(TestDatabase database,
            @TempDir Path root) {
        Desk desk = new Desk(database, root);
        RuleException form = assertThrows(RuleException.class,
                () -> desk.send(new SendFile(request(), "a.gift", new byte[0], "", "X9", "0", "?", "", "")));
        assertEquals(List.of("lesson", "difficulty", "file"), fields(form));
        RuleException file = assertThrows(RuleException.class, () -> desk.send(
                new SendFile(request(), "a.gift", new byte[]{'a', (byte) 0xE1, 'b'}, "", "A1", "1", "easy", "", "")));
        assertEquals("sheet.notUtf8", file.key());
    }

    @BothDatabases
    void int_3_a_lesson_that_neither_file_nor_form_says_is_asked_for(TestDatabase database, @TempDir Path root) {
        Desk desk = new Desk(database, root);
        ImportPlan plan = desk.plan(desk.send(new SendFile(request(), "a.gift",
                "// [tag:lesson:A1]\nCó bài?{=a ~b}\n\nKhông bài?{=a ~b}".getBytes(StandardCharsets.UTF_8), "", "", "1",
                "easy", "Nguồn", "")));
        assertEquals(List.of(Fate.NEW, Fate.BROKEN),
                plan.questions().stream().map(PlannedQuestion::fate).toList());
        assertTrue(plan.questions().getLast().reason().contains("Câu không ghi bài học"));
    }

    @BothDatabases
    void int_2_the_whole_bank_comes_back_as_it_is(TestDatabase database, @TempDir Path root) {
        Desk desk = new Desk(database, root);
        desk.importNow(TWO);
        for (FileFormat format : List.of(FileFormat.GIFT, FileFormat.MOODLE_XML, FileFormat.XLSX)) {
            ExportedFile file = QuestionExport.write(format, desk.bank.catalogue().current().all());
            assertEquals(List.of(), file.omissions());
            ImportPlan plan = desk.plan(desk.send(
                    new SendFile(request(), "bank", file.bytes(), "", "A1", "1", "hard", "Nguồn khác", "")));
            assertEquals(file.count(), plan.count(Fate.SAME), () -> plan.questions().toString());
            assertTrue(file.count() > 2);
        }
    }

    private static List<String> fields(RuleException refusal) {
        return Stream.concat(Stream.of(refusal),
                Arrays.stream(refusal.getSuppressed()).map(RuleException.class::cast))
                .map(each -> String.valueOf(each.field())).toList();
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    /** An administrator with a file. */
    private static final class Desk {

        private final TestDatabase database;
        private final BankForImports bank;
        private long account = 1;

        Desk(TestDatabase database, Path root) {
            this.database = database;
            this.bank = new BankForImports(database, root);
        }

        Desk as(long newAccount) {
            account = newAccount;
            return this;
        }

        long send(String gift) {
            return send(
                    new SendFile(request(), "C:\\tep\\cau-hoi.gift", gift.getBytes(StandardCharsets.UTF_8), "", "A1",
                            "1", "easy", "Công văn 623", ""));
        }

        long send(SendFile command) {
            AtomicLong id = new AtomicLong();
            bank.edit((em, editing) -> {
                ImportService service = new ImportService();
                service.entityManager = em;
                service.catalogue = bank.catalogue();
                service.curriculum = bank.curriculum();
                service.receipts = new CommandReceipts(em, bank.clock());
                service.currentUser = user();
                service.clock = bank.clock();
                id.set(service.send(command));
            });
            return id.get();
        }

        ImportPlan plan(long draft) {
            return database.call(em -> {
                InterchangeQueries queries = new InterchangeQueries();
                queries.entityManager = em;
                queries.catalogue = bank.catalogue();
                queries.curriculum = bank.curriculum();
                queries.currentUser = user();
                return queries.plan(draft);
            });
        }

        int importAll(ImportQuestions command) {
            AtomicLong count = new AtomicLong();
            bank.edit((em, editing) -> {
                ImportService service = new ImportService();
                service.entityManager = em;
                service.catalogue = bank.catalogue();
                service.curriculum = bank.curriculum();
                service.receipts = new CommandReceipts(em, bank.clock());
                service.currentUser = user();
                service.clock = bank.clock();
                service.editing = editing;
                count.set(service.importAll(command));
            });
            return (int) count.get();
        }

        void importNow(String gift) {
            long draft = send(gift);
            importAll(new ImportQuestions(request(), draft, plan(draft).fingerprint()));
        }

        String text(String code) {
            return bank.catalogue().current().question(code).orElseThrow().text();
        }

        private CurrentUser user() {
            CurrentUser user = new CurrentUser();
            user.is(new Caller("quantri", account, 1, "Trần Văn Quản", Set.of(Roles.ADMINISTRATOR)));
            return user;
        }
    }
}

package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.certificate.register.RegisterBook;
import vn.sontay.training.outcome.certificate.register.RegisterFilter;
import vn.sontay.training.outcome.certificate.register.RegisterLine;
import vn.sontay.training.outcome.certificate.register.RegisterPdf;
import vn.sontay.training.outcome.certificate.register.RegisterQueries;
import vn.sontay.training.outcome.certificate.register.RegisterWiring;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.Archived;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** REG-1 to REG-4. */
class RegisterIT {

    private static final LocalDate ISSUED = TODAY.minusDays(5);
    private static final RegisterFilter ALL = new RegisterFilter("", "", "");

    /** 001 was replaced by 003, 002 is signed. */
    private static void threeNumbers(TestDatabase database) {
        database.clear();
        long[] made = new long[2];
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long held = make.heldClass("Lớp công chức một cửa");
            make.person(held, "Đinh Văn An", 4, "8.00");
            make.person(held, "Y Lan", 4, "9.00");
            made[1] = make.signatory();
            make.service().issue(new IssueCertificates("issue", held, null, ISSUED, made[1], null));
            make.sign(held, ISSUED);
            made[0] = em.createQuery("select c.id from Certificate c where c.serial = 1", Long.class)
                    .getSingleResult();
        });
        database.run(em -> new CertificateFixture(em).reissues().reissue(new ReissueCertificate("r", made[0],
                new CertificateFixture(em).version(made[0]), "Đinh Văn Ân", TODAY, made[1], null, "03/BB-UBND",
                "Ghi sai họ tên")));
    }

    private static RegisterQueries register(EntityManager em) {
        return RegisterWiring.register(em, CertificateFixture.caller(3, Roles.ADMINISTRATOR));
    }

    private static List<String> numbers(List<RegisterLine> lines) {
        return lines.stream().map(RegisterLine::number).toList();
    }

    @BothDatabases
    void reg_1_a_book_holds_every_number_whatever_became_of_it(TestDatabase database) {
        threeNumbers(database);
        database.run(em -> {
            RegisterBook book = register(em).books().getFirst();
            assertEquals(3, book.lines());
            assertEquals(3, book.last());
            assertEquals(List.of("001/2025/GCN-TH", "002/2025/GCN-TH", "003/2025/GCN-TH"),
                    numbers(register(em).all(new RegisterFilter(book.key(), "", ""))));
            assertEquals(List.of("003/2025/GCN-TH", "002/2025/GCN-TH", "001/2025/GCN-TH"),
                    numbers(register(em).page(ALL, 1, Sorting.OWN).rows()));
        });
    }

    @BothDatabases
    void reg_2_a_line_tells_each_act_and_its_paper_and_no_reason(TestDatabase database) {
        threeNumbers(database);
        database.run(em -> {
            RegisterLine first = register(em).all(ALL).getFirst();
            assertEquals(CertificateState.REPLACED, first.state());
            assertEquals(List.of(ActKind.SIGNED, ActKind.REPLACED),
                    first.notes().stream().map(RegisterLine.Note::kind).toList());
            assertEquals("003/2025/GCN-TH", first.notes().getLast().detail());
            String book = new PdfReading(RegisterPdf.render(register(em).books().getFirst(), register(em).all(ALL),
                    List.of(), List.of(), TODAY, Archived.MADE, true)).text();
            assertTrue(book.contains("bằng số 003/2025/GCN-TH") && book.contains("03/BB-UBND"), book);
            assertTrue(book.contains("Sổ có 3 số") && book.contains("Chờ ký."), book);
            assertTrue(!book.contains("Ghi sai"), book);
        });
    }

    @BothDatabases
    void lines_are_found_by_number_name_class_and_state(TestDatabase database) {
        threeNumbers(database);
        database.run(em -> {
            assertEquals(List.of("002/2025/GCN-TH"), numbers(register(em).all(new RegisterFilter("", "002/", ""))));
            assertEquals(List.of("002/2025/GCN-TH"), numbers(register(em).all(new RegisterFilter("", " y lan ", ""))));
            assertEquals(3, register(em).all(new RegisterFilter("", "một cửa", "")).size());
            assertEquals(List.of("003/2025/GCN-TH"),
                    numbers(register(em).all(new RegisterFilter("", "", "REGISTERED"))));
            assertEquals(List.of(), register(em).all(new RegisterFilter("", "100%", "")));
            assertEquals(List.of(), register(em).all(new RegisterFilter("1-2024-GCN-TH", "", "")));
        });
    }

    @BothDatabases
    void reg_3_another_units_register_is_not_there(TestDatabase database) {
        threeNumbers(database);
        database.run(em -> {
            String key = register(em).books().getFirst().key();
            RegisterQueries stranger = RegisterWiring.register(em, CertificateFixture.caller(3, Roles.TRAINER));
            assertEquals(List.of(), stranger.books());
            assertEquals(List.of(), stranger.all(ALL));
            assertThrows(NotFoundException.class, () -> stranger.book(key));
            assertThrows(NotFoundException.class, () -> stranger.gaps(key));
            assertThrows(NotFoundException.class, () -> register(em).book("no book"));
        });
    }

    @BothDatabases
    void reg_4_a_number_that_is_missing_is_named(TestDatabase database) {
        threeNumbers(database);
        database.run(em -> {
            assertEquals(List.of(), register(em).gaps(register(em).books().getFirst().key()));
            em.createNativeQuery("update certificate set serial = 5 where serial = 3").executeUpdate();
            RegisterBook book = register(em).books().getFirst();
            assertEquals(List.of(3, 4), register(em).gaps(book.key()));
            assertTrue(new PdfReading(RegisterPdf.render(book, register(em).all(ALL), List.of(3, 4), List.of(), TODAY,
                    Archived.MADE, false)).text().contains("Số không có trong sổ: 3, 4."));
        });
    }

    @BothDatabases
    void cer_27_no_number_is_dated_before_the_one_before_it(TestDatabase database) {
        threeNumbers(database);
        long[] made = new long[2];
        database.run(em -> {
            made[0] = new CertificateFixture(em).heldClass("Lớp 2");
            new CertificateFixture(em).person(made[0], "Đinh Thị Hà", 4, "8.00");
            made[1] = new CertificateFixture(em).signatory();
        });
        RuleException refused = assertThrows(RuleException.class, () -> database.run(em -> new CertificateFixture(em)
                .service().issue(new IssueCertificates("late", made[0], null, ISSUED, made[1], null))));
        assertEquals("certificate.dateBeforeLast", refused.key());
        assertEquals("issuedOn", refused.field());
        database.run(em -> {
            assertEquals(3, register(em).all(ALL).size());
            new CertificateFixture(em).service()
                    .issue(new IssueCertificates("now", made[0], null, TODAY, made[1], null));
            assertEquals("004/2025/GCN-TH", register(em).all(ALL).getLast().number());
        });
    }
}

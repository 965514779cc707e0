package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.blank.AssignBlanks;
import vn.sontay.training.outcome.certificate.blank.BlankRow;
import vn.sontay.training.outcome.certificate.blank.BlankWiring;
import vn.sontay.training.outcome.certificate.blank.SpoilBlank;
import vn.sontay.training.outcome.certificate.register.RegisterFilter;
import vn.sontay.training.outcome.certificate.register.RegisterLine;
import vn.sontay.training.outcome.certificate.register.RegisterPdf;
import vn.sontay.training.outcome.certificate.register.RegisterWiring;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** BLK-1 to BLK-5. */
class BlankIT {

    private long classId;
    private List<Long> ids = List.of();

    private void threeIssued(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            classId = make.heldClass("Lớp 1");
            make.person(classId, "Đinh Văn Rin", 4, "8.00");
            make.person(classId, "Đinh Thị Ka Lê", 4, "9.00");
            make.person(classId, "A Thiêu", 4, "9.00");
            make.service().issue(new IssueCertificates("issue", classId, null, TODAY, make.signatory(), null));
            ids = em.createQuery("select c.id from Certificate c order by c.serial", Long.class).getResultList();
        });
    }

    private static CurrentUser administrator() {
        return CertificateFixture.caller(CertificateFixture.ADMINISTRATOR_ID, Roles.ADMINISTRATOR);
    }

    private int assign(TestDatabase database, String requestId, String first, @Nullable String reason, Long... to) {
        return database.call(em -> BlankWiring
                .service(em, administrator(), CertificateFixture.CLOCK, new CertificateFixture(em).events)
                .assign(new AssignBlanks(requestId, classId, Set.of(to), first, null, reason)));
    }

    private void spoil(TestDatabase database, String requestId, String number) {
        database.run(em -> BlankWiring
                .service(em, administrator(), CertificateFixture.CLOCK, new CertificateFixture(em).events)
                .spoil(new SpoilBlank(requestId, classId, number, TODAY, "03/BB-UBND", "Kẹt giấy")));
    }

    private List<@Nullable String> blanks(TestDatabase database) {
        return database.call(em -> BlankWiring.queries(em, administrator()).ofClass(classId).stream()
                .map(BlankRow::blank).toList());
    }

    private static String refused(Runnable act) {
        RuleException refused = assertThrows(RuleException.class, act::run);
        return refused.field() + " " + refused.key();
    }

    @BothDatabases
    void blk_2_blanks_are_counted_over_the_chosen_and_stand_in_the_register(TestDatabase database) {
        threeIssued(database);
        assertEquals(2, assign(database, "a", "B 0009", null, ids.get(0), ids.get(2)));
        assertEquals(2, assign(database, "a", "B 0009", null, ids.get(0), ids.get(2)));
        assertEquals(Arrays.asList("B 0009", null, "B 0010"), blanks(database));
        database.run(em -> {
            List<RegisterLine> found = RegisterWiring.register(em, administrator())
                    .all(new RegisterFilter("", "b 0010", ""));
            assertEquals(List.of("B 0010"), found.stream().map(RegisterLine::blank).toList());
            assertTrue(RegisterPdf.notes(found.getFirst()).contains("Phôi số B 0010."));
        });
    }

    @BothDatabases
    void blk_1_a_blank_is_used_once_and_nothing_is_recorded_where_one_is_taken(TestDatabase database) {
        threeIssued(database);
        assign(database, "a", "10", null, ids.get(1));
        assertEquals("first certificate.blankUsed",
                refused(() -> assign(database, "b", "9", null, ids.get(0), ids.get(2))));
        assertEquals(Arrays.asList(null, "10", null), blanks(database));
    }

    @BothDatabases
    void blk_3_a_spoiled_blank_is_never_used_again_and_its_certificate_waits_for_another(TestDatabase database) {
        threeIssued(database);
        assign(database, "a", "10", null, ids.get(0));
        spoil(database, "s", "10");
        spoil(database, "s", "10");
        assertEquals(Arrays.asList(null, null, null), blanks(database));
        assertEquals("first certificate.blankUsed", refused(() -> assign(database, "b", "10", null, ids.get(0))));
        assertEquals("number certificate.blankUsed", refused(() -> spoil(database, "t", "10")));
        assign(database, "c", "11", null, ids.get(0));
        database.run(em -> {
            var register = RegisterWiring.register(em, administrator());
            assertEquals(List.of("10 (03/BB-UBND, 05/09/2025)"), register.spoiled(register.books().getFirst().key()));
            assertEquals(1, BlankWiring.queries(em, administrator()).spoiled(classId).size());
        });
    }

    @BothDatabases
    void blk_4_what_was_typed_wrong_is_typed_again_with_a_reason_and_both_stay(TestDatabase database) {
        threeIssued(database);
        assign(database, "a", "10", null, ids.get(0));
        assertEquals("reason certificate.blankThere", refused(() -> assign(database, "b", "20", null, ids.get(0))));
        assign(database, "c", "20", "Gõ nhầm", ids.get(0));
        assertEquals(Arrays.asList("20", null, null), blanks(database));
        long kept = database.call(em -> em.createQuery("select count(b) from Blank b", Long.class).getSingleResult());
        assertEquals(2, kept);
    }

    @BothDatabases
    void blk_1_of_two_who_take_a_blank_at_once_one_is_told(TestDatabase database) {
        threeIssued(database);
        List<String> said = AtOnce.times(3, number -> {
            try {
                assign(database, "at-once-" + number, "77", null, ids.get(number));
                return "assigned";
            } catch (RuleException e) {
                return e.key();
            }
        });
        assertEquals(1, said.stream().filter("assigned"::equals).count(), said::toString);
    }

    @BothDatabases
    void blk_5_who_does_not_administer_the_class_records_nothing(TestDatabase database) {
        threeIssued(database);
        database.run(em -> assertThrows(RefusedException.class, () -> BlankWiring
                .service(em, CertificateFixture.caller(3, Roles.TRAINER), CertificateFixture.CLOCK,
                        new CertificateFixture(em).events)
                .assign(new AssignBlanks("x", classId, Set.copyOf(ids), "1", null, null))));
    }
}

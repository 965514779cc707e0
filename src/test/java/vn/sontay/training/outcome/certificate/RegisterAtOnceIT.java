package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** CER-4. */
class RegisterAtOnceIT {

    private static final int ISSUERS = 20;

    @BothDatabases
    void twenty_who_issue_at_once_give_each_number_once_and_leave_no_gap(TestDatabase database) {
        database.clear();
        List<Long> classes = new ArrayList<>();
        long signatory = database.call(em -> {
            CertificateFixture make = new CertificateFixture(em);
            for (int i = 0; i < ISSUERS; i++) {
                long classId = make.heldClass("Lớp " + i);
                make.person(classId, "Đinh Thị Ka Lê", 4, "7");
                make.person(classId, "Hồ Văn Rin", 4, "8");
                classes.add(classId);
            }
            return make.signatory();
        });
        AtOnce.times(ISSUERS,
                number -> database.call(em -> new CertificateFixture(em).service().issue(
                        new IssueCertificates(UUID.randomUUID().toString(), classes.get(number), null,
                                CertificateFixture.TODAY, signatory, null))));
        List<?> serials = database.call(em -> List.copyOf(new CertificateFixture(em).column("serial")));
        assertEquals(IntStream.rangeClosed(1, 2 * ISSUERS).boxed().toList(),
                serials.stream().map(each -> ((Number) each).intValue()).toList());
        assertEquals(2L * ISSUERS, (long) database.call(em -> ((Number) em
                .createNativeQuery("select count(distinct enrolment_id) from certificate").getSingleResult())
                .longValue()));
    }
}

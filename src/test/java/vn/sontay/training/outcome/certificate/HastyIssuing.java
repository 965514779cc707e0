package vn.sontay.training.outcome.certificate;

import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import vn.sontay.training.testing.WebVisitor;

/** Administrators who issue for whole classes of one book at once, and press again while no page comes. */
public final class HastyIssuing {

    /** Books with a number that is missing. */
    public static final String BROKEN_BOOKS = "select count(*) from (select unit_id, register, for_year, "
            + "max(serial) - count(*) as missing from certificate group by unit_id, register, for_year) book "
            + "where missing <> 0";

    private static final int MOST_TRIES = 200;

    private HastyIssuing() {
    }

    /** @return new classes of the demo's unit, in which everybody has done all that the certificate asks for */
    public static List<Long> classes(EntityManager em, int count, int people) {
        long unit = ((Number) em.createNativeQuery("select min(organiser_unit_id) from training_class "
                + "where id = (select min(class_id) from certificate)").getSingleResult()).longValue();
        CertificateFixture make = new CertificateFixture(em);
        return IntStream.range(0, count).mapToObj(i -> {
            long classId = make.heldClass("Lớp cấp cùng lúc " + i, "cong-chuc-xa", unit);
            for (int j = 0; j < people; j++) {
                make.person(classId, "Đinh Thị Ka Lê", 4, "7", "kiem-tra-can-bo");
            }
            return classId;
        }).toList();
    }

    /** @return the form of a class as an administrator of that server has filled it in */
    public static WebVisitor.Form form(String server, long classId) {
        WebVisitor administrator = new WebVisitor(server);
        administrator.signIn("quantri", "taphuan123");
        WebVisitor.Page page = administrator.open("/admin/certificates?class=" + classId);
        return page.form("issue").with("signatoryId",
                page.html().select("select[name=signatoryId] option[value~=\\d+]").first().val());
    }

    /** Presses again with the same form, as somebody does whose page didn't come, until nobody of the class waits. */
    public static void issue(WebVisitor.Form form) {
        String last = "";
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                WebVisitor.Page page = form.press("issueAll");
                last = page.status() + " " + page.url() + " " + page.messages();
                if (page.status() == 200 && page.findForm("issue").isEmpty()) {
                    return;
                }
            } catch (UncheckedIOException | IllegalStateException e) {
                // the server is away
            }
            try {
                TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("not issued: " + last);
    }
}

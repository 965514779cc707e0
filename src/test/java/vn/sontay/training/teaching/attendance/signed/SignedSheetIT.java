package vn.sontay.training.teaching.attendance.signed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.attendance.AttendanceFixture;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RecordAttendance;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** SGN-1, SGN-2. */
class SignedSheetIT {

    private static final String TODAY = "2026-11-24";

    private final TestClock clock = TestClock.at(TODAY + "T08:00");

    /** A file as a browser sends it. */
    private record Sent(String name, byte[] bytes) implements SentFile {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(int most) {
            return bytes;
        }
    }

    private SignedSheetService service(EntityManager em, AttendanceFixture make) {
        SignedSheetService service = new SignedSheetService();
        service.entityManager = em;
        service.sheets = new SignedSheets(em);
        service.access = new ClassAccess(em, make.user);
        service.receipts = new CommandReceipts(em, clock);
        service.currentUser = make.user;
        service.clock = clock;
        service.changes = make.events;
        return service;
    }

    private static SignedSheetQueries queries(EntityManager em, AttendanceFixture make) {
        SignedSheetQueries queries = new SignedSheetQueries();
        queries.entityManager = em;
        queries.sheets = new SignedSheets(em);
        queries.attendance = make.queries();
        queries.access = new ClassAccess(em, make.user);
        return queries;
    }

    private static KeepSignedSheet keep(String request, long session, @Nullable Integer signatures,
            String explanation, SentFile... files) {
        return new KeepSignedSheet(request, session, List.of(files), signatures, explanation);
    }

    @BothDatabases
    void a_difference_from_the_roll_is_shown_until_it_is_explained(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long classId = make.trainingClass();
            long session = make.session(classId, 1, TODAY);
            long one = make.enrolment(classId, "Đinh Thị Hà");
            long two = make.enrolment(classId, "Hồ Văn Rin");
            make.service().record(new RecordAttendance("a", session, 0,
                    Map.of(one, new Finding(MarkStatus.PRESENT), two, new Finding(MarkStatus.LATE))));
            em.flush();
            SignedSheetService service = service(em, make);
            SignedSheetQueries queries = queries(em, make);
            assertTrue(queries.signatures(session).agrees());
            assertEquals("attendance.sheetNothing",
                    assertThrows(RuleException.class, () -> service.keep(keep("b", session, null, " "))).key());
            assertEquals("attendance.signaturesMissing",
                    assertThrows(RuleException.class, () -> service.keep(keep("c", session, null, "x"))).key());
            service.keep(keep("d", session, 1, ""));
            em.flush();
            assertTrue(queries.signatures(session).unexplained());
            service.keep(keep("e", session, null, "một người về sớm"));
            em.flush();
            assertFalse(queries.signatures(session).unexplained());
            assertEquals(1, queries.signatures(session).counted());
            make.service().record(new RecordAttendance("f", session, make.queries().rollCall(session).version(),
                    Map.of(make.enrolment(classId, "Y Nhung"), new Finding(MarkStatus.PRESENT))));
            em.flush();
            assertTrue(queries.signatures(session).unexplained());
            service.keep(keep("g", session, 3, ""));
            em.flush();
            assertTrue(queries.signatures(session).agrees());
        });
    }

    @BothDatabases
    void files_are_kept_once_and_withdrawn_with_a_reason(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            long session = make.session(make.trainingClass(), 1, TODAY);
            SignedSheetService service = service(em, make);
            SignedSheetQueries queries = queries(em, make);
            SentFile photo = new Sent("ký.jpg", Scans.photo(9));
            service.keep(keep("a", session, null, "", photo));
            em.flush();
            assertEquals("attendance.sheetIsThere",
                    assertThrows(RuleException.class, () -> service.keep(keep("b", session, null, "", photo))).key());
            assertThrows(RuleException.class,
                    () -> service.keep(keep("c", session, 2, "", new Sent("x.jpg", "không phải ảnh".getBytes()))));
            SignedSheetRow kept = queries.page(session).files().getFirst();
            assertTrue(queries.content(kept.sheetId()).length > 0);

            service.withdraw(new WithdrawSignedSheet("d", kept.sheetId(), " nhầm  lớp "));
            em.flush();
            assertEquals("nhầm lớp", queries.sheet(kept.sheetId()).withdrawalReason());
            assertThrows(RuleException.class,
                    () -> service.withdraw(new WithdrawSignedSheet("e", kept.sheetId(), "x")));
            make.trainingClass();
            assertThrows(RefusedException.class, () -> queries.content(kept.sheetId()));
            assertThrows(RefusedException.class, () -> service.keep(keep("f", session, 1, "")));
        });
    }
}

package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.outcome.classpaper.PaperTermsService;
import vn.sontay.training.outcome.classpaper.SetPaperTerms;
import vn.sontay.training.teaching.attendance.CatchUpService;
import vn.sontay.training.teaching.attendance.RecordCatchUp;
import vn.sontay.training.teaching.attendance.signed.KeepSignedSheet;
import vn.sontay.training.teaching.attendance.signed.SignedSheetService;
import vn.sontay.training.teaching.mail.AddressService;
import vn.sontay.training.teaching.mail.SetAddress;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.DecideSession;
import vn.sontay.training.teaching.trainingclass.EnrolPeople;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;
import vn.sontay.training.teaching.trainingclass.EnrolmentService;
import vn.sontay.training.teaching.trainingclass.KnownPapers;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.SessionService;
import vn.sontay.training.teaching.trainingclass.SessionStateService;

/** What didn't go as it was planned: a storm, somebody who joined later, a sheet that says less than the roll. */
@Dependent
class HardDays {

    private static final int PERIODS = 4;

    @Inject
    Unguarded unguarded;

    @Inject
    ClassMaker maker;

    @Inject
    Clock clock;

    /** @param late who joins when all is over @param reachable who gets mail */
    void come(long classId, LocalDate lastDay, Map<String, Long> ids, String late, String reachable) {
        List<SessionRow> held = maker.sessions(classId);
        signed(held.getFirst(), maker.enrolments(classId).size());
        long another = unguarded.service(SessionService.class).addForAbsentees(maker.request(), classId,
                new SessionPlan("Học bù cho người vắng (mẫu)", lastDay.plusWeeks(1), DayPart.MORNING, PERIODS));
        unguarded.service(EnrolmentService.class)
                .enrol(EnrolPeople.of(maker.request(), classId, List.of(known(ids, late)), null));
        EnrolmentRow joined = known(maker.enrolments(classId), known(ids, late));
        unguarded.service(CatchUpService.class).record(new RecordCatchUp(maker.request(), classId, another,
                Set.of(joined.enrolmentId() + "-" + held.getFirst().sessionId())));
        unguarded.service(AddressService.class)
                .set(new SetAddress(maker.request(), known(ids, reachable), 0, reachable + "@example.vn"));
        unguarded.service(PaperTermsService.class).set(new SetPaperTerms(maker.request(), classId, 0,
                "Trung tâm Phục vụ hành chính công xã\nCác trường học trên địa bàn xã",
                "Lãnh đạo Ủy ban nhân dân xã", "Bộ phận Văn hóa - Xã hội (số điện thoại mẫu)", lastDay.minusWeeks(1),
                "Học viên mang theo điện thoại đã cài VNeID.", "50.000", "100.000"));
    }

    /** An afternoon session of that day that wasn't held. */
    void storm(long classId, LocalDate day) {
        long session = unguarded.service(SessionService.class).add(maker.request(), classId,
                new SessionPlan("Thực hành tại bộ phận một cửa (mẫu)", day, DayPart.AFTERNOON, PERIODS),
                KnownPapers.NONE);
        long version = maker.sessions(classId).stream().filter(each -> each.sessionId() == session).findFirst()
                .orElseThrow().version();
        unguarded.service(SessionStateService.class).cancel(
                new DecideSession(maker.request(), session, version, "Mưa lũ, đường vào xã bị chia cắt", false, false));
    }

    private void signed(SessionRow session, int came) {
        unguarded.service(SignedSheetService.class).keep(new KeepSignedSheet(maker.request(), session.sessionId(),
                List.of(new DemoScan("danh-sach-da-ky.pdf",
                        DemoScan.pdf("Danh sách điểm danh (mẫu)", "Bản quét mẫu của danh sách đã ký.",
                                clock.instant()))),
                came - 1, "Một người quên ký, giảng viên xác nhận có mặt"));
    }
}

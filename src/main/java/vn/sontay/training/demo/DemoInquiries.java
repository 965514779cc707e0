package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.learning.inquiry.AnswerInquiry;
import vn.sontay.training.learning.inquiry.Ask;
import vn.sontay.training.learning.inquiry.ClassInquiryQueries;
import vn.sontay.training.learning.inquiry.HideInquiry;
import vn.sontay.training.learning.inquiry.InquiryAnswering;
import vn.sontay.training.learning.inquiry.InquiryService;
import vn.sontay.training.learning.inquiry.MarkInquiry;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/** Questions to the trainers in both classes that run now: waiting, answered, hidden. */
@Dependent
class DemoInquiries {

    @Inject
    ClassMaker maker;

    @Inject
    Unguarded unguarded;

    @Inject
    CurrentUser currentUser;

    void staff(long classId, Map<String, Long> ids) {
        Map<Long, EnrolmentRow> enrolments = maker.enrolments(classId);
        ask(enrolments, ids, "cc03", "A3", "Người dân đăng ký tạm trú ở xã khác trong tỉnh thì nộp hồ sơ ở xã nào?");
        long answered = ask(enrolments, ids, "cc02", "A1",
                "Bác lớn tuổi không có điện thoại thông minh thì làm hồ sơ trực tuyến thế nào?");
        answer(answered,
                "Anh/chị làm cùng bác tại quầy, trên máy của bộ phận một cửa. Bác giữ căn cước, tự đọc mã xác nhận.");
        answer(answered, "Anh/chị làm cùng bác tại quầy, trên máy của bộ phận một cửa. Bác giữ căn cước; "
                + "nếu bác không có số điện thoại thì người thân được bác đồng ý đi cùng.");
        unguarded.service(InquiryAnswering.class)
                .mark(new MarkInquiry(maker.request(), answered, version(answered), true));
        long hidden = ask(enrolments, ids, "cc03", "", "Mai lớp mình nghỉ không ạ?");
        unguarded.service(InquiryAnswering.class).hide(new HideInquiry(maker.request(), hidden, version(hidden),
                "Lịch học có trên trang chủ của anh/chị"));
    }

    void team(long classId, Map<String, Long> ids) {
        Map<Long, EnrolmentRow> enrolments = maker.enrolments(classId);
        long answered = ask(enrolments, ids, "to01", "B2",
                "Máy của bà con hết chỗ trống, không cài thêm được thì làm sao?");
        answer(answered, "Xem trong phần bộ nhớ của máy, xóa bớt phim và ứng dụng không dùng rồi cài lại.");
        ask(enrolments, ids, "to01", "B1", "Khi đi hướng dẫn thì có cần mang theo giấy giới thiệu không?");
    }

    private long ask(Map<Long, EnrolmentRow> enrolments, Map<String, Long> ids, String name, String lesson,
            String text) {
        EnrolmentRow own = known(enrolments, known(ids, name));
        currentUser.is(new Caller(name, 0, own.personId(), own.fullName(), Set.of(Roles.TRAINEE)));
        long inquiry = unguarded.service(InquiryService.class)
                .ask(new Ask(maker.request(), own.enrolmentId(), lesson, "", text));
        currentUser.is(DemoSeeder.administrator());
        return inquiry;
    }

    private void answer(long inquiry, String text) {
        unguarded.service(InquiryAnswering.class)
                .answer(new AnswerInquiry(maker.request(), inquiry, version(inquiry), text));
    }

    private long version(long inquiry) {
        return unguarded.service(ClassInquiryQueries.class).sheet(inquiry).inquiry().version();
    }
}

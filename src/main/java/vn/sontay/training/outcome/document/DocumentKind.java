package vn.sontay.training.outcome.document;

/** What kinds of papers a class has, in the order of its file (DOC-12). */
public enum DocumentKind {

    /** Quyết định, kế hoạch mở lớp. */
    OPENING(true, true),
    /** Giấy mời, giấy triệu tập. */
    CALL_UP(true, false),
    /** Công văn cử người tham gia, from a unit that was asked for it; expected where one was. */
    NOMINATION(true, false),
    /** Chương trình tập huấn. */
    PROGRAMME(false, false),
    /** Danh sách học viên. */
    CLASS_LIST(false, true),
    /** Bảng điểm danh, one a session. */
    SIGN_SHEET(false, true),
    /** Bảng tổng hợp điểm danh. */
    ROLL_SUMMARY(false, false),
    /** Phiếu thực hành. */
    PRACTICE(false, false),
    /** Đề, bài kiểm tra. */
    QUIZ(false, false),
    /** Kết quả kiểm tra. */
    RESULTS(false, true),
    /** Tổng hợp phiếu đánh giá. */
    FEEDBACK(false, false),
    /** Danh sách đề nghị cấp giấy chứng nhận. */
    PROPOSAL(false, true),
    /** Quyết định cấp giấy chứng nhận, with the list of who gets one. */
    ISSUING(true, true),
    /** Quyết định thu hồi giấy chứng nhận. */
    REVOKING(true, false),
    /** Biên bản hủy giấy chứng nhận. */
    CANCELLING(false, false),
    /** Danh sách ký nhận tiền hỗ trợ. */
    ALLOWANCES(false, false),
    /** Bảng kê giờ giảng. */
    TEACHING_HOURS(false, false),
    /** Báo cáo kết quả. */
    REPORT(true, true),
    /** Báo cáo bổ sung, điều chỉnh số liệu. */
    REPORT_ADDENDUM(true, false),
    /** Công văn đôn đốc, to a unit. */
    URGING(true, false),
    /** Công văn đề xuất mở lớp bổ sung. */
    EXTRA_CLASSES(true, false),
    /** Thông báo vi phạm quy định về bảo vệ dữ liệu cá nhân. */
    BREACH_NOTICE(true, false),
    /** Văn bản khác. */
    OTHER(false, false);

    private final boolean numbered;
    private final boolean needed;

    DocumentKind(boolean numbered, boolean needed) {
        this.numbered = numbered;
        this.needed = needed;
    }

    /** @return whether no such paper is issued without a number (DOC-10) */
    public boolean isNumbered() {
        return numbered;
    }

    /** @return whether a class ought to have one (DOC-12) */
    public boolean isNeeded() {
        return needed;
    }
}

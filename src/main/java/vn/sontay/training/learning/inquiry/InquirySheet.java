package vn.sontay.training.learning.inquiry;

import java.util.List;

/**
 * One inquiry with all its answers, for the class's staff.
 *
 * @param earlier the answers that were corrected since, the latest first
 */
public record InquirySheet(StaffInquiry inquiry, List<AnswerLine> earlier) {

    public InquirySheet {
        earlier = List.copyOf(earlier);
    }
}

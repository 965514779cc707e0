package vn.sontay.training.learning.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry as the class's staff see it.
 *
 * @param fullName who has asked
 * @param lesson code and title; empty where it is about none
 * @param section the words of its heading; empty where none was chosen
 * @param hiddenBy who has hidden it; null where nobody has
 * @param answer the one that stands; null while there is none
 * @param answers how many there are, the corrected ones among them
 */
public record StaffInquiry(long inquiryId, long classId, String classTitle, String fullName, String unitName,
        String lesson, String section, String text, Instant askedAt, InquiryState state, @Nullable String hiddenBy,
        @Nullable Instant hiddenAt, @Nullable String hiddenReason, @Nullable String answer,
        @Nullable String answeredBy, @Nullable Instant answeredAt, int answers, boolean common, long version) {
}

package vn.sontay.training.learning.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry as the class reads it: it names nobody (INQ-5).
 *
 * @param own whether the reader has asked it
 * @param lesson code and title; empty where it is about none
 * @param section the words of its heading; empty where none was chosen
 * @param hiddenReason why the staff have hidden it; null where they haven't
 * @param answer the one that stands; null while there is none
 * @param corrected whether another answer stood before
 * @param common whether many have that difficulty
 */
public record SharedInquiry(long inquiryId, long enrolmentId, boolean own, String lesson, String section, String text,
        Instant askedAt, InquiryState state, @Nullable String hiddenReason, @Nullable String answer,
        @Nullable String answeredBy, @Nullable Instant answeredAt, boolean corrected, boolean common, long version) {

    /** @return whether whoever asked can take it back (INQ-3) */
    public boolean open() {
        return state == InquiryState.OPEN;
    }
}

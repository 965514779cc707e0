package vn.sontay.training.outcome.classpaper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said for the papers of a class, as the form shows it. See {@link SetPaperTerms}. @param version 0 where nothing was said yet */
public record TermsFacts(long classId, String classTitle, String addressees, String guests, String contact,
        @Nullable LocalDate replyBy, String note, String allowance, String teaching, long version) {
}

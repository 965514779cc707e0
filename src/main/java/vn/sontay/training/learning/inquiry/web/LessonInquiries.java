package vn.sontay.training.learning.inquiry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.inquiry.InquiryQueries;
import vn.sontay.training.learning.inquiry.SharedInquiry;

/** What the class was answered about a lesson, for the lesson's page. */
@Named
@RequestScoped
public class LessonInquiries {

    @Inject
    InquiryQueries queries;

    private @Nullable List<SharedInquiry> answered;

    /** @return the newest first; asked for once a page */
    public List<SharedInquiry> of(long enrolmentId, String lessonCode) {
        List<SharedInquiry> known = answered;
        if (known == null) {
            known = queries.ofLesson(enrolmentId, lessonCode);
            answered = known;
        }
        return known;
    }
}

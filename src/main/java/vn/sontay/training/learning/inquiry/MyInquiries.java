package vn.sontay.training.learning.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Page;

/**
 * What somebody of a class has asked and can read.
 *
 * @param lesson the lesson that is asked about; null where none is meant
 * @param waiting one's own that nobody has answered, the newest first
 * @param answered those of the class, of that lesson where one is meant, the newest first
 */
public record MyInquiries(long enrolmentId, String classTitle, @Nullable AskedLesson lesson,
        List<SharedInquiry> waiting, Page<SharedInquiry> answered) {

    public MyInquiries {
        waiting = List.copyOf(waiting);
    }
}

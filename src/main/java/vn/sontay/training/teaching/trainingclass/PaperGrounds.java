package vn.sontay.training.teaching.trainingclass;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A paper that was issued to somebody of a class, and what it stands on by what is recorded now.
 *
 * @param paperId of the feature that issued it
 * @param number such as "012/2025/GCN-TH"
 * @param sentences what it stands on, by a name of each ground; two that are the same say the same
 */
public record PaperGrounds(long paperId, long enrolmentId, String number, String fullName,
        Map<String, String> sentences) {

    public PaperGrounds {
        sentences = new LinkedHashMap<>(sentences);
    }
}

package vn.sontay.training.assessment.interchange;

import java.util.regex.Pattern;
import vn.sontay.training.assessment.question.QuestionHtml;

/**
 * Gaps that Moodle writes into a text together with their keys, as in {@code {1:MC:=a~b}}. The bank has no such questions, and
 * as mere words they would show everybody the key (INT-10).
 */
final class Cloze {

    static final String REASON = "Trong câu có chỗ trống kiểu cloze viết kèm đáp án, như {1:MC:…}: nhập nguyên như vậy thì ai "
            + "cũng đọc được đáp án. Tách thành nhiều câu, mỗi câu hỏi một chỗ trống.";

    /** Its weight, which may be left out, and its kind with all its short names. */
    private static final String BEGIN = "\\s{0,9}\\d{0,9}\\s{0,9}:\\s{0,9}(?:(?:MULTICHOICE|MULTIRESPONSE|SHORTANSWER|NUMERICAL)"
            + "(?:_[A-Z]{1,3})?|M[CR][VHS]{0,2}|SAC?|MWC?|NM)\\s{0,9}:";
    private static final Pattern GAP = Pattern.compile("(?i)\\{" + BEGIN);
    private static final Pattern ANSWERS = Pattern.compile("(?i)" + BEGIN);

    private Cloze() {
    }

    /** @return whether the text has such a gap, as it is written or as it is read without its marks */
    static boolean isIn(MarkedText text) {
        return text.text().indexOf(':') >= 0 && (GAP.matcher(text.text()).find()
                || MarkupHtml.isMarkedUp(text) && GAP.matcher(QuestionHtml.words(MarkupHtml.raw(text))).find());
    }

    /** @return whether what stands between braces is such a gap */
    static boolean isGap(GiftText answers) {
        return ANSWERS.matcher(answers.raw()).lookingAt();
    }
}

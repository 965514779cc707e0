package vn.sontay.training.assessment.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as a page shows it to who answers it, or has answered it.
 *
 * @param ordinal its number, from 1
 * @param text as its format says
 * @param response what is answered
 * @param complete whether nothing of it is left open (QST-23)
 * @param mark null while nothing is explained, and where it was dropped
 * @param explanation empty while nothing is explained
 * @param source empty while nothing is explained
 * @param feedback what the author says to this very response; empty while nothing is explained
 * @param correction how its key was corrected since; null when it wasn't, and while nothing is explained
 */
public record AskedQuestion(int ordinal, QuestionType type, TextFormat format, String text, Fields fields,
        Response response, boolean complete, @Nullable Mark mark, String explanation, String source,
        List<String> feedback,
        @Nullable CorrectionKind correction) {

    /** A question as it is asked: nothing in it tells the key. */
    public static AskedQuestion asked(int ordinal, Question question, Response response, Shuffle shuffle) {
        return new AskedQuestion(ordinal, question.type(), question.format(), question.text(),
                Fields.of(question.task(), response, false, shuffle, question.code()), response,
                question.task().isAnsweredBy(response), null, "", "",
                List.of(), null);
    }

    /** A question as it is explained afterwards, by its own key. */
    public static AskedQuestion explained(int ordinal, Question question, Response response, Shuffle shuffle) {
        return explained(ordinal, MarkingKey.own(question), response, shuffle);
    }

    /** A question as it is explained afterwards, by the key in force (QST-20). */
    public static AskedQuestion explained(int ordinal, MarkingKey key, Response response, Shuffle shuffle) {
        Question question = key.marked();
        return new AskedQuestion(ordinal, question.type(), question.format(), key.asked().text(),
                Fields.of(question.task(), response, true, shuffle, question.code()), response,
                question.task().isAnsweredBy(response),
                key.mark(response).orElse(null), question.explanation(), question.source(),
                key.kind() == null ? question.task().feedback(response) : List.of(), key.kind());
    }

    /** @return whether anything of it is answered */
    public boolean answered() {
        return !response.isEmpty();
    }

    public boolean isHtml() {
        return format == TextFormat.HTML;
    }

    /** @return whether the answer is right in full; false while nothing is explained */
    public boolean right() {
        return mark != null && mark.full();
    }

    /** @return whether it is right in part only */
    public boolean partlyRight() {
        return mark != null && mark.partial();
    }

    /** @return whether it is out of the count */
    public boolean dropped() {
        return correction == CorrectionKind.DROPPED;
    }

    /** @return whether "chọn nhiều" is to be said beside it: not where the question itself ends with "(Chọn hai)" */
    public boolean markedMultiple() {
        return type == QuestionType.MULTIPLE && !text.contains("(Chọn ");
    }
}

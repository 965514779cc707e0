package vn.sontay.training.learning.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentPlace;

/**
 * One statement of law or procedure.
 *
 * @param code by which lessons and questions name it
 * @param subject what it speaks of; claims on one subject can contradict each other
 * @param statement in one sentence, for people
 * @param figure number, deadline or name that must be the same everywhere; may be empty
 * @param article such as "Điều 8"; may be empty
 * @param from first day on which it holds
 * @param until last day, or null while none is known
 * @param looked when it was last held against its source
 * @param by whom, by role
 * @param place where it is written
 */
public record Claim(String code, String subject, String statement, String figure, LegalDocument document,
        String article,
        Certainty certainty, LocalDate from, @Nullable LocalDate until, LocalDate looked, String by,
        ContentPlace place) {

    /** @return whether it had ended before that day */
    public boolean endedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** @return whether both say different figures of one subject for one day (CLM-3) */
    boolean contradicts(Claim other) {
        return subject.equals(other.subject) && !figure.isEmpty() && !other.figure.isEmpty()
                && !figure.equals(other.figure) && !endedBefore(other.from) && !other.endedBefore(from);
    }

    /** @return the document, with the article where it is known */
    public String source() {
        return document.line() + (article.isEmpty() ? "" : ", " + article);
    }
}

package vn.sontay.training.assessment.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.DatedEdition;
import vn.sontay.training.shared.content.EditionArchive;

/** Which of several attempts at a quiz counts, for classes that begin from some day on (QUI-8, CUR-11). */
record CountsEdition(String quizCode, Counts counts, @Nullable LocalDate tookEffectOn,
        @Nullable Instant recordedAt) implements DatedEdition {

    /** Under which they are kept. */
    static final String KIND = "quiz-counts";

    /** @return what is kept of a quiz: {@code best} or {@code last}, as its file says it */
    static EditionArchive.Fact fact(Quiz quiz) {
        return new EditionArchive.Fact(quiz.code(), quiz.rules().counts().name().toLowerCase(Locale.ROOT), null, null);
    }

    static CountsEdition of(EditionArchive.Edition kept) {
        return new CountsEdition(kept.subject(), Counts.valueOf(kept.text().toUpperCase(Locale.ROOT)),
                kept.tookEffectOn(), kept.recordedAt());
    }
}

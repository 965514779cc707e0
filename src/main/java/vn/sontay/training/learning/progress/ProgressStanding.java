package vn.sontay.training.learning.progress;

import java.util.Set;

/**
 * What one person of a class has learnt by a day.
 *
 * @param lessonsDone codes of the lessons marked as learnt, also of lessons that the course has no more
 * @param practiceSignedOff codes of the practice tasks with a sign-off that counts
 */
public record ProgressStanding(long enrolmentId, Set<String> lessonsDone, Set<String> practiceSignedOff) {

    public ProgressStanding {
        lessonsDone = Set.copyOf(lessonsDone);
        practiceSignedOff = Set.copyOf(practiceSignedOff);
    }
}

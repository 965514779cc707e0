package vn.sontay.training.learning.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.LessonSection;

/**
 * One lesson, as a person of a class reads it.
 *
 * @param edition the one for the class (PRG-2)
 * @param editionId its place in the archive
 * @param module title of its module
 * @param number of the lesson in the course, from 1
 * @param total lessons of the course
 * @param completion when and in which edition it was learnt, or null
 * @param previous the lesson before it in the course, or null
 * @param following the lesson after it in the course, or null
 * @param toDo the nearest lesson not learnt yet, after it or else from the start, never itself; null when there is none
 * @param place id of the heading at which this person left it; empty when they haven't been here
 * @param quizCode the course's quiz
 */
public record LessonView(long enrolmentId, ClassHeading heading, LessonEdition edition, long editionId, String module,
        int number, int total, @Nullable CompletionRow completion, @Nullable LessonLink previous,
        @Nullable LessonLink following, @Nullable LessonLink toDo, String place, String quizCode) {

    /** @return the words of the heading at which it was left; empty when it is learnt, or was never begun */
    public String placeTitle() {
        return done()
                ? ""
                : edition.text().sections().stream().filter(section -> section.id().equals(place))
                        .map(LessonSection::title).findFirst().orElse("");
    }

    /** @return its sections, with how far it was read */
    public List<ContentsItem> contents() {
        return ContentsItem.of(edition.text().sections(), place, done());
    }

    public boolean done() {
        return completion != null;
    }

    /** @return whether another text was learnt than the one that stands here now (PRG-3) */
    public boolean changedSince() {
        return completion != null && completion.editionId() != editionId;
    }
}

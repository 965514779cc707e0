package vn.sontay.training.learning.curriculum;

import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.content.ContentPlace;

/**
 * The codes that lesson and course files give themselves, also those of files with a problem: a reference to one is right
 * even while its file is being mended.
 *
 * @param quizPlaces where each course's file names its quiz, by course code
 * @param preQuizPlaces where it names its pre-test
 */
public record CurriculumNames(Set<String> lessons, Set<String> courses, Map<String, ContentPlace> quizPlaces,
        Map<String, ContentPlace> preQuizPlaces) {

    public CurriculumNames {
        lessons = Set.copyOf(lessons);
        courses = Set.copyOf(courses);
        quizPlaces = Map.copyOf(quizPlaces);
        preQuizPlaces = Map.copyOf(preQuizPlaces);
    }

    /** @return where the course's file names its quiz; the folder where that isn't known */
    public ContentPlace quizPlace(String courseCode) {
        return quizPlaces.getOrDefault(courseCode, new ContentPlace("courses", 1));
    }

    /** @return where the course's file names its pre-test; the folder where that isn't known */
    public ContentPlace preQuizPlace(String courseCode) {
        return preQuizPlaces.getOrDefault(courseCode, new ContentPlace("courses", 1));
    }
}

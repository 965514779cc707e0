package vn.sontay.training.progress;

/**
 * What to learn next: the first lesson of the course that isn't learnt.
 *
 * @param module title of its module
 * @param done lessons of the course that are learnt
 * @param total lessons of the course
 */
public record NextLesson(String code, String title, String module, int done, int total) {
}

package vn.sontay.training.learning.progress;

/**
 * What to learn next: the lesson that was left in the middle, else the first of the course that isn't learnt.
 *
 * @param module title of its module
 * @param done lessons of the course that are learnt
 * @param total lessons of the course
 * @param minutes reading time
 * @param kilobytes what opening it costs on the network, pictures included
 * @param section id of the heading at which it was left; empty when it hasn't been begun
 */
public record NextLesson(String code, String title, String module, int done, int total, int minutes,
        int kilobytes, String section) {
}

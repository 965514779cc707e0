package vn.sontay.training.learning.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one printed kit is made of: of a session, or of all lessons of a course as the annex of its booklet.
 *
 * @param title of the session or course
 * @param when the session's day and hours in words; empty for an annex
 * @param lessons those that have a kit, in the order of the course; at least one
 * @param people who is in the class now, in the order of a class list; may be empty
 * @param group how many trainees work together, as its trainer has chosen
 * @param printed the day of printing
 * @param demo whether it stands on made-up data and says so in red
 */
public record KitOrder(String title, String classTitle, String when, List<KitLesson> lessons, List<Person> people,
        int group, LocalDate printed, boolean demo) {

    /** Trainees work in groups of four where nobody says otherwise. */
    public static final int USUAL_GROUP = 4;
    public static final int SMALLEST_GROUP = 2;
    public static final int LARGEST_GROUP = 6;

    public KitOrder {
        lessons = List.copyOf(lessons);
        people = List.copyOf(people);
    }

    /**
     * A lesson of it.
     *
     * @param items what the class's course needs of its kit (KIT-6)
     * @param tasks titles of the course's tasks of this lesson by their numbers
     * @param sessions numbers of the course's sessions that teach it, from 1
     * @param other null where the kit is for the edition that the class reads (KIT-10)
     */
    public record KitLesson(String code, String title, Kit kit, List<KitItem> items, Map<Integer, String> tasks,
            List<Integer> sessions, @Nullable OtherEdition other) {

        public KitLesson {
            items = List.copyOf(items);
            tasks = Map.copyOf(tasks);
            sessions = List.copyOf(sessions);
        }
    }

    /** Somebody of the class. */
    public record Person(String fullName, String unit) {
    }

    int groups() {
        return (people.size() + group - 1) / group;
    }

    /** @return how many copies of what that recipient gets; 0 where nobody is in the class yet */
    int copies(Recipient recipient) {
        return switch (recipient) {
            case GROUP -> groups();
            case PERSON -> people.size();
            case CLASS, TRAINER -> 1;
        };
    }

    /** @return codes of the lessons, such as {@code A1-A2} */
    public String codes() {
        return String.join("-", lessons.stream().map(KitLesson::code).toList());
    }
}

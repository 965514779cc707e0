package vn.sontay.training.learning.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.shared.paper.IssuerLines;

/**
 * The practice sheets of one task, one a person.
 *
 * @param issuer the organiser's letterhead
 * @param courseTitle the course
 * @param classTitle the class
 * @param lessonTitle of the lesson that the task belongs to, or null
 * @param people in the order of the paper; without anybody there is one sheet to be filled in by hand
 * @param demo whether it stands on made-up data and says so in red
 */
public record PracticePaper(IssuerLines issuer, String courseTitle, String classTitle, @Nullable String lessonTitle,
        PracticeTask task, List<Person> people, boolean demo) {

    /** Keeps a copy of the list. */
    public PracticePaper {
        people = List.copyOf(people);
    }

    /**
     * A person.
     *
     * @param fullName empty where it is written by hand
     * @param unit empty where it is written by hand
     */
    public record Person(String fullName, String unit) {

        static final Person BLANK = new Person("", "");
    }

    /** @return whom the sheets are for; at least one */
    List<Person> sheets() {
        return people.isEmpty() ? List.of(Person.BLANK) : people;
    }
}

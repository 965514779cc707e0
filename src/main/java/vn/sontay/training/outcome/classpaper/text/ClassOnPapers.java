package vn.sontay.training.outcome.classpaper.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.teaching.trainingclass.DayPart;

/**
 * All that the papers of a class say of it.
 *
 * @param month of the papers; their day is left open
 * @param people who is in the class, in the order of a class list
 * @param grounds documents that are certain, each as it is named after "Căn cứ"
 * @param letter the issued letter to which appendices belong, or null while there is none
 * @param demo whether it stands on made-up data
 */
public record ClassOnPapers(IssuerLines issuer, SignatoryLines signatory, YearMonth month, Held held,
        List<Session> sessions, List<Person> people, List<String> grounds, @Nullable Letter letter, Terms terms,
        boolean demo) {

    /**
     * The class: title, the title and content of its course, days, place, who teaches it.
     *
     * @param fromPapers by whom and when it was entered from older papers, in words; null where it was opened to be held
     */
    public record Held(String title, String course, String content, LocalDate startsOn, LocalDate endsOn, String place,
            List<String> trainers, @Nullable String fromPapers) {

        public Held {
            trainers = List.copyOf(trainers);
        }
    }

    /** A session of the timetable. @param beginsAt its own, as HH:mm, or null @param trainers who teaches it */
    public record Session(int ordinal, String title, LocalDate on, DayPart part, @Nullable String beginsAt,
            @Nullable String endsAt, int periods, List<String> trainers) {

        /** @return such as 7h30–11h30 */
        String hours() {
            return part.hours(beginsAt, endsAt);
        }

        /** @return such as 7h30 */
        String begins() {
            return Dates.time(part.begins(beginsAt));
        }

        public Session {
            trainers = List.copyOf(trainers);
        }
    }

    /** Somebody in the class. @param volunteer CLP-1 */
    public record Person(String fullName, @Nullable Integer birthYear, String jobTitle, String unitName,
            boolean volunteer) {
    }

    /** An issued letter. */
    public record Letter(String number, LocalDate on, String author) {
    }

    public ClassOnPapers {
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
        grounds = List.copyOf(grounds);
    }

    List<Person> volunteers() {
        return people.stream().filter(Person::volunteer).toList();
    }

    /** @return who is called up */
    List<Person> staff() {
        return people.stream().filter(person -> !person.volunteer()).toList();
    }
}

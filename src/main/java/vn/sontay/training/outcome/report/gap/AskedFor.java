package vn.sontay.training.outcome.report.gap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.Reader;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;

/**
 * Which courses of a plan ask for whom (GAP-1). Pure.
 *
 * @param readers of each course that a target counts people of
 */
public record AskedFor(Map<String, Reader> readers) {

    public AskedFor {
        readers = Map.copyOf(readers);
    }

    /** @param day that decides on the editions of lessons. A course without lessons is for officers. */
    public static AskedFor of(Plan plan, Curriculum curriculum, LocalDate day) {
        Map<String, Reader> readers = new HashMap<>();
        plan.targets().stream().filter(target -> target.indicator() == Indicator.PEOPLE_COMPLETED)
                .flatMap(target -> target.courseCodes().stream())
                .forEach(course -> readers.put(course, curriculum.editions(course, day).stream().findFirst()
                        .map(LessonEdition::reader).orElse(Reader.OFFICER)));
        return new AskedFor(readers);
    }

    static Reader like(UnitKind kind) {
        return kind == UnitKind.VILLAGE || kind == UnitKind.TEAM ? Reader.TEAM : Reader.OFFICER;
    }

    /** @return whether somebody of a unit of that kind is asked for */
    boolean asks(UnitKind kind) {
        return readers.containsValue(like(kind));
    }

    Reader reader(String courseCode) {
        return readers.getOrDefault(courseCode, Reader.OFFICER);
    }

    /** @return the codes of the courses for them, in their order */
    public Set<String> courses(Reader reader) {
        Set<String> codes = new TreeSet<>(readers.keySet());
        codes.removeIf(code -> readers.get(code) != reader);
        return codes;
    }
}

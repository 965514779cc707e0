package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.database.Sql;

/** What classes here need of the content, and what becomes of it with another one. */
@ApplicationScoped
class Taught {

    @PersistenceContext
    EntityManager entityManager;

    /** A class that runs or is still to come. */
    private record Running(String title, String course) {
    }

    /** Notes what the other content lacks: courses of any class, their lessons, and editions that running classes read (PCK-5). */
    void noteMissing(Curriculum now, Curriculum other, LocalDate today, ContentProblems problems) {
        for (String code : courses()) {
            if (other.course(code).isEmpty()) {
                problems.add("courses", 0,
                        "Gói không có khóa học " + code + " mà lớp ở đây đã mở. Thêm lại khóa học này.");
            }
        }
        Set<String> read = running(today).stream().map(Running::course).collect(Collectors.toCollection(TreeSet::new));
        for (String course : read) {
            for (LessonEdition edition : now.editions(course, today)) {
                boolean there = other.lesson(edition.code()).stream().flatMap(lesson -> lesson.editions().stream())
                        .anyMatch(each -> each.edition().equals(edition.edition()));
                if (!there) {
                    problems.add("lessons", 0, "Gói không có bài " + edition.code() + ", bản " + edition.edition()
                            + " mà lớp đang học. Thêm lại bản này.");
                }
            }
        }
    }

    /** @return of the classes that run today, those whose lessons stay word for word, and those in which some don't */
    ClassesConcerned concerned(Curriculum now, Curriculum other, LocalDate today) {
        List<Running> all = running(today);
        List<String> changing = new ArrayList<>();
        all.stream().filter(each -> !texts(now, each, today).equals(texts(other, each, today)))
                .forEach(each -> changing.add(each.title()));
        return new ClassesConcerned(all.size() - changing.size(), changing);
    }

    private static List<String> texts(Curriculum curriculum, Running running, LocalDate today) {
        return curriculum.editions(running.course(), today).stream().map(LessonEdition::sha256)
                .filter(Objects::nonNull).toList();
    }

    private List<String> courses() {
        return Sql.of(entityManager, "select distinct c.course_code from training_class c order by c.course_code")
                .rows(row -> row.text("course_code"));
    }

    private List<Running> running(LocalDate today) {
        return Sql.of(entityManager, """
                select c.title, c.course_code from training_class c
                 where c.starts_on <= :today and c.ends_on >= :today order by c.starts_on, c.id""")
                .with("today", today).rows(row -> new Running(row.text("title"), row.text("course_code")));
    }
}

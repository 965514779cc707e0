package vn.sontay.training.learning.inquiry;

import java.util.List;
import vn.sontay.training.learning.curriculum.LessonSection;

/**
 * A lesson that a class reads, as far as somebody asks about it.
 *
 * @param sections in its order
 */
public record AskedLesson(String code, String title, List<LessonSection> sections) {

    public AskedLesson {
        sections = List.copyOf(sections);
    }

    /** @return the words of that heading; empty where the lesson has no such section (INQ-8) */
    String title(String sectionId) {
        return sections.stream().filter(section -> section.id().equals(sectionId)).map(LessonSection::title)
                .findFirst().orElse("");
    }
}

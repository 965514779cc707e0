package vn.sontay.training.learning.progress;

import java.util.List;

/** A module (chuyên đề) with its lessons in order. */
public record LessonModule(String code, String title, List<LessonItem> lessons) {

    public LessonModule {
        lessons = List.copyOf(lessons);
    }

    /** @return how many of its lessons are learnt */
    public long done() {
        return lessons.stream().filter(LessonItem::done).count();
    }
}

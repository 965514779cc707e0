package vn.sontay.training.learning.progress;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.curriculum.LessonSection;

/**
 * A section in the contents of a lesson.
 *
 * @param id of its heading
 * @param read whether the reader has gone past it
 * @param here whether the reader stopped here
 */
public record ContentsItem(String id, String title, boolean read, boolean here) {

    /**
     * @param place id of the heading at which the lesson was left; empty where it wasn't begun
     * @param done whether the lesson is learnt, and so all of it read
     */
    static List<ContentsItem> of(List<LessonSection> sections, String place, boolean done) {
        List<String> ids = sections.stream().map(LessonSection::id).toList();
        int left = ids.indexOf(place);
        List<ContentsItem> items = new ArrayList<>();
        for (LessonSection section : sections) {
            int at = items.size();
            items.add(new ContentsItem(section.id(), section.title(), done || at < left, !done && at == left));
        }
        return List.copyOf(items);
    }
}

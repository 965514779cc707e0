package vn.sontay.training.curriculum;

import java.util.List;

/**
 * What a lesson's Markdown became.
 *
 * @param markdown as it was written, with its pictures by file name
 * @param html clean: sections with h2 and h3 that have ids, {@code aside.remember}, {@code details.more},
 *        {@code div.table-scroll}, {@code figure}, {@code fieldset.self-check}
 * @param sections in their order
 * @param pictures in their order, each once
 * @param checks in their order
 * @param words without self-checks, pictures and "Đọc thêm"; a syllable that stands alone is a word
 * @param document the same without HTML; for paper
 */
public record LessonText(String markdown, String html, List<LessonSection> sections, List<Picture> pictures,
        List<SelfCheck> checks, int words, LessonDocument document) {

    public LessonText {
        sections = List.copyOf(sections);
        pictures = List.copyOf(pictures);
        checks = List.copyOf(checks);
    }
}

package vn.sontay.training.learning.curriculum;

import java.util.List;

/**
 * What a lesson's Markdown became.
 *
 * @param html clean: sections with h2 and h3 that have ids, {@code section.remember}, {@code details.more},
 *        {@code div.table-scroll}, {@code figure}, {@code fieldset.self-check}
 * @param sections in their order
 * @param pictures in their order, each once
 * @param checks in their order
 * @param bytes what it costs on the network: text and pictures, each compressed
 * @param words without self-checks, pictures and "Đọc thêm"; a syllable that stands alone is a word
 * @param document the same without HTML; for paper
 */
public record LessonText(String html, List<LessonSection> sections, List<Picture> pictures,
        List<SelfCheck> checks, int bytes, int words, LessonDocument document) {

    public LessonText {
        sections = List.copyOf(sections);
        pictures = List.copyOf(pictures);
        checks = List.copyOf(checks);
    }

    /** @return what it costs on the network in kilobytes of 1,000, at least 1 */
    public int kilobytes() {
        return Math.max(1, (bytes + 500) / 1000);
    }
}

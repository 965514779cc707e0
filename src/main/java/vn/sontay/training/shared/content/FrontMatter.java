package vn.sontay.training.shared.content;

import java.util.Optional;

/**
 * A Markdown file in its two parts.
 *
 * @param fields the YAML between the two lines {@code ---}
 * @param body the Markdown after them, unchanged
 * @param bodyLine the line of the file on which the body begins, counted from 1
 */
public record FrontMatter(ContentMap fields, String body, int bodyLine) {

    private static final String FENCE = "---";

    /** @return empty when the file has no front matter or it can't be read; the problem is noted */
    public static Optional<FrontMatter> split(ContentText source, ContentProblems problems) {
        String[] lines = source.text().split("\n", -1);
        if (!lines[0].stripTrailing().equals(FENCE)) {
            problems.add(source.file(), 1,
                    "Dòng đầu phải là --- rồi đến các mục code, title…, hết các mục lại có một dòng ---.");
            return Optional.empty();
        }
        int end = 1;
        while (end < lines.length && !lines[end].stripTrailing().equals(FENCE)) {
            end++;
        }
        if (end == lines.length) {
            problems.add(source.file(), 1,
                    "Thiếu dòng --- đóng phần đầu tệp. Thêm một dòng --- ngay trước nội dung bài.");
            return Optional.empty();
        }
        String yaml = joined(lines, 1, end);
        String body = joined(lines, end + 1, lines.length);
        int bodyLine = end + 2;
        return Yaml.map(new ContentText(source.file(), yaml), 1, problems)
                .map(fields -> new FrontMatter(fields, body, bodyLine));
    }

    private static String joined(String[] lines, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(lines[i]).append('\n');
        }
        return text.toString();
    }
}

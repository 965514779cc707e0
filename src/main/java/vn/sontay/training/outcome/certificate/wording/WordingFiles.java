package vn.sontay.training.outcome.certificate.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/papers/certificate.yaml}, if there is one (WRD-1). */
public final class WordingFiles {

    private static final String FOLDER = "papers";
    private static final String FILE = FOLDER + "/certificate.yaml";
    private static final int LONGEST = 200;
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");

    private final ContentFolder folder;
    private final ContentProblems problems;

    public WordingFiles(ContentFolder folder, ContentProblems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** @return the words; those of the bundle where there is no file */
    public Wording read() {
        if (!folder.has(FOLDER)) {
            return Wording.STANDARD;
        }
        return folder.read(FILE, problems).flatMap(text -> Yaml.map(text, problems)).map(WordingFiles::wording)
                .orElse(Wording.STANDARD);
    }

    private static Wording wording(ContentMap fields) {
        Map<WordedLine, String> templates = new EnumMap<>(WordedLine.class);
        for (WordedLine line : WordedLine.values()) {
            if (fields.has(line.key())) {
                String template = fields.text(line.key(), LONGEST);
                check(fields, line, template);
                templates.put(line, template);
            }
        }
        fields.done();
        return new Wording(templates);
    }

    private static void check(ContentMap fields, WordedLine line, String template) {
        List<String> found = FIELD.matcher(template).results().map(each -> each.group(1)).toList();
        found.stream().filter(each -> !line.fields().contains(each)).distinct()
                .forEach(each -> fields.problem(line.key(), "Dòng này không có tên {" + each + "}"
                        + (line.fields().isEmpty()
                                ? ". Bỏ phần trong ngoặc nhọn."
                                : "; chỉ dùng " + names(line) + ".")));
        for (String field : line.fields()) {
            if (found.stream().filter(field::equals).count() != 1) {
                fields.problem(line.key(), "Dòng này phải có {" + field + "} đúng một lần.");
            }
        }
        Matcher braces = Pattern.compile("[{}]").matcher(FIELD.matcher(template).replaceAll(""));
        if (braces.find()) {
            fields.problem(line.key(), "Ngoặc nhọn mở và đóng phải đi thành cặp, ví dụ {number}.");
        }
    }

    private static String names(WordedLine line) {
        return "{" + String.join("}, {", line.fields()) + "}";
    }
}

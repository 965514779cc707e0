package vn.sontay.training.learning.curriculum;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.ContentText;

/** The drawn pictures of {@code content/pictures}, and which of them the lessons use. */
final class Pictures {

    private static final String FOLDER = "pictures";

    private final ContentProblems problems;
    private final Map<String, Picture> whole = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    Pictures(ContentProblems problems) {
        this.problems = problems;
    }

    /** Reads all of them; a content folder without pictures is none. */
    Pictures read(ContentFolder folder) {
        if (folder.has(FOLDER)) {
            SvgRules rules = new SvgRules(problems);
            for (ContentText file : folder.readAll(FOLDER, ".svg", problems)) {
                met.add(name(file));
                rules.read(file).ifPresent(picture -> whole.put(picture.name(), picture));
            }
        }
        return this;
    }

    private static String name(ContentText file) {
        return file.file().substring(FOLDER.length() + 1);
    }

    /** @return whether there is such a file, be it sound or not */
    boolean has(String name) {
        return met.contains(name);
    }

    /** @return the sound picture of that name, which then counts as used */
    Optional<Picture> use(String name) {
        used.add(name);
        return Optional.ofNullable(whole.get(name));
    }

    /** Notes the pictures that no lesson shows. */
    void refuseUnused(ContentProblems remarks) {
        met.stream().filter(name -> !used.contains(name)).forEach(name -> remarks.add(FOLDER + "/" + name, 1,
                "Không bài nào dùng hình này. Đưa vào một bài, hoặc xóa tệp."));
    }

    List<Picture> all() {
        return List.copyOf(whole.values());
    }
}

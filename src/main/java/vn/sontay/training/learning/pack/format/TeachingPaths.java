package vn.sontay.training.learning.pack.format;

import java.util.List;
import java.util.regex.Pattern;

/** Which files of a content folder are teaching content, and so travel in a pack (PAF-3): never units, plans, papers or feedback. */
public final class TeachingPaths {

    /** Folders of teaching content; one that an installation hasn't is left out. */
    public static final List<String> FOLDERS = List.of("cards", "changes", "claims", "courses", "kit", "lessons",
            "pictures", "questions", "quizzes");
    /** Files of it that stand alone. */
    public static final List<String> FILES = List.of("glossary.yaml", "review.yaml");

    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern
            .compile("(?:" + String.join("|", FOLDERS) + ")(?:/[A-Za-z0-9_-][A-Za-z0-9_.-]*){1,3}");

    private TeachingPaths() {
    }

    /** @return whether a pack may hold a file of that path */
    static boolean isOne(String path) {
        return path.length() <= LONGEST && (FILES.contains(path) || NAME.matcher(path).matches());
    }
}

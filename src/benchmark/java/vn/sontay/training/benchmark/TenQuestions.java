package vn.sontay.training.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The product's own content, but with a test of ten questions, so that figures stay comparable when tests get longer. */
final class TenQuestions {

    private static final Path OWN = Path.of("content");

    private TenQuestions() {
    }

    /** @return the folder it was written to */
    static Path into(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(OWN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(OWN.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path test = folder.resolve("quizzes").resolve(Seed.QUIZ + ".yaml");
        Files.writeString(test, Files.readString(test).replaceFirst("(?m)^questions: \\d+$", "questions: 10"));
        return folder;
    }
}
